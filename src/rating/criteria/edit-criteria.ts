import type { Finding } from "../finding";
import { blocksOf } from "./blocks-of";
import { checkCriteria } from "./check-criteria";
import type { BaseField, Block, BlockId, Criteria, Indicator } from "./criteria";

/** The changed table, or what would be wrong with it that was not wrong before. */
export type CriteriaEdit =
  | { readonly criteria: Criteria; readonly findings?: never }
  | { readonly findings: readonly Finding[]; readonly criteria?: never };

/**
 * Adds an indicator at the end of its block.
 * @param criteria The table; it stays as it is.
 * @param indicator Its code must be free.
 */
export function addIndicator(criteria: Criteria, indicator: Indicator): CriteriaEdit {
  const { indicators } = criteria;
  const last = indicators.map(({ block }) => String(block)).lastIndexOf(String(indicator.block));
  const at = last < 0 ? indicators.length : last + 1;
  return checked(criteria, {
    ...criteria,
    indicators: [...indicators.slice(0, at), indicator, ...indicators.slice(at)],
  });
}

/**
 * Puts an indicator in the place of another; a changed block moves it there.
 * @param criteria The table; it stays as it is.
 * @param code Code of the present one.
 * @param indicator What it becomes.
 * @throws RangeError for a code the table does not have.
 */
export function changeIndicator(criteria: Criteria, code: string, indicator: Indicator): CriteriaEdit {
  const at = indexOf(criteria, code);
  const before = criteria.indicators[at];
  if (String(before?.block) === String(indicator.block)) {
    return checked(criteria, { ...criteria, indicators: replaced(criteria.indicators, at, indicator) });
  }
  const without = { ...criteria, indicators: criteria.indicators.filter((_, index) => index !== at) };
  const added = addIndicator(without, indicator);
  return added.criteria ? checked(criteria, added.criteria) : added;
}

/**
 * Moves an indicator within its block.
 * @param criteria The table; it stays as it is.
 * @param code Code of the indicator.
 * @param by Places: −1 is up, 1 is down.
 * @returns The same order where it stands at the end already.
 */
export function moveIndicator(criteria: Criteria, code: string, by: -1 | 1): CriteriaEdit {
  const at = indexOf(criteria, code);
  const { indicators } = criteria;
  const moved = indicators[at];
  let to = at + by;
  while (indicators[to] && String(indicators[to]?.block) !== String(moved?.block)) to += by;
  const other = indicators[to];
  if (!moved || !other) return { criteria };
  return { criteria: { ...criteria, indicators: replaced(replaced(indicators, at, other), to, moved) } };
}

/**
 * Takes an indicator out of the table, with the checks that name it; an empty block goes too.
 * @param criteria The table; it stays as it is.
 * @param code Code of the indicator.
 */
export function retireIndicator(criteria: Criteria, code: string): CriteriaEdit {
  const at = indexOf(criteria, code);
  const block = criteria.indicators[at]?.block;
  const indicators = criteria.indicators.filter((_, index) => index !== at);
  const isEmpty = !indicators.some((one) => String(one.block) === String(block));
  const blocks = isEmpty ? criteria.blocks.filter((one) => String(one.block) !== String(block)) : criteria.blocks;
  const checks = criteria.checks.filter(({ expr }) => !expr.includes(`[${code}]`));
  return checked(criteria, { ...criteria, blocks, indicators, checks });
}

/**
 * Adds a block, or gives one other names.
 * @param criteria The table; it stays as it is.
 * @param block A new number adds it at the end; a new block stays empty until it has indicators.
 */
export function setBlock(criteria: Criteria, block: Block): CriteriaEdit {
  const at = criteria.blocks.findIndex((one) => String(one.block) === String(block.block));
  const blocks = at < 0 ? [...criteria.blocks, block] : replaced(criteria.blocks, at, block);
  return checked(criteria, { ...criteria, blocks }, ["criteria.empty-block"]);
}

/**
 * Adds a base field, or changes the one of the same code.
 * @param criteria The table; it stays as it is.
 * @param field The field.
 */
export function setBaseField(criteria: Criteria, field: BaseField): CriteriaEdit {
  const at = criteria.base_fields.findIndex(({ code }) => code === field.code);
  const base_fields = at < 0 ? [...criteria.base_fields, field] : replaced(criteria.base_fields, at, field);
  return checked(criteria, { ...criteria, base_fields });
}

/**
 * Takes a base field out; refused while an indicator or check needs it.
 * @param criteria The table; it stays as it is.
 * @param code Code of the field.
 */
export function removeBaseField(criteria: Criteria, code: string): CriteriaEdit {
  const base_fields = criteria.base_fields.filter((field) => field.code !== code);
  return checked(criteria, { ...criteria, base_fields });
}

/**
 * The first free code of a block: its number and the next after the greatest, as text.
 * @example nextCode({ indicators: [{ block: 1, code: "1.9" }] }, 1) //=> "1.10"
 */
export function nextCode(
  criteria: { readonly indicators: readonly Pick<Indicator, "block" | "code">[] },
  block: BlockId,
): string {
  const numbers = criteria.indicators.flatMap(({ code }) => {
    const match = /^(.+)\.(\d+)$/.exec(code);
    return match?.[1] === String(block) ? [Number(match[2])] : [];
  });
  return `${block}.${Math.max(0, ...numbers) + 1}`;
}

function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return items.map((other, index) => (index === at ? item : other));
}

function indexOf({ indicators }: Criteria, code: string): number {
  const at = indicators.findIndex((indicator) => indicator.code === code);
  if (at < 0) throw new RangeError(`no indicator ${code}`);
  return at;
}

/** What was wrong before does not stand in the way of a change. */
function checked(before: Criteria, after: Criteria, allowed: readonly string[] = []): CriteriaEdit {
  const key = (finding: Finding): string => JSON.stringify(finding);
  const known = new Set(checkCriteria(before).map(key));
  const findings = checkCriteria(after).filter(
    (finding) => finding.level === "error" && !known.has(key(finding)) && !allowed.includes(finding.code),
  );
  return findings.length > 0 ? { findings } : { criteria: { ...after, blocks: inOrder(after) } };
}

function inOrder(criteria: Criteria): readonly Block[] {
  return blocksOf(criteria).flatMap((id) => criteria.blocks.find(({ block }) => String(block) === String(id)) ?? []);
}
