import { allBlocks } from "./all-blocks";
import { checkedEdit, replaced, type CriteriaEdit } from "./criteria-edit";
import type { BlockId, Criteria, Indicator } from "./criteria";

/** A block may be left without indicators; the table then says so. */
const stillEmpty = ["criteria.empty-block"];

/**
 * Adds an indicator at the end of its block.
 * @param criteria The table; it stays as it is.
 * @param indicator Its code must be free.
 */
export function addIndicator(criteria: Criteria, indicator: Indicator): CriteriaEdit {
  const { indicators } = criteria;
  const last = indicators.map(({ block }) => String(block)).lastIndexOf(String(indicator.block));
  const at = last < 0 ? indicators.length : last + 1;
  return checkedEdit(criteria, {
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
    return checkedEdit(criteria, { ...criteria, indicators: replaced(criteria.indicators, at, indicator) });
  }
  const without = { ...criteria, indicators: criteria.indicators.filter((_, index) => index !== at) };
  const added = addIndicator(without, indicator);
  return added.criteria ? checkedEdit(criteria, added.criteria, stillEmpty) : added;
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
 * Takes an indicator out of the table, with the checks that name it; its block stays, if need be without indicators.
 * @param criteria The table; it stays as it is.
 * @param code Code of the indicator.
 */
export function retireIndicator(criteria: Criteria, code: string): CriteriaEdit {
  const at = indexOf(criteria, code);
  const indicators = criteria.indicators.filter((_, index) => index !== at);
  const checks = criteria.checks.filter(({ expr }) => !expr.includes(`[${code}]`));
  return checkedEdit(criteria, { ...criteria, blocks: allBlocks(criteria), indicators, checks }, stillEmpty);
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

function indexOf({ indicators }: Criteria, code: string): number {
  const at = indicators.findIndex((indicator) => indicator.code === code);
  if (at < 0) throw new RangeError(`no indicator ${code}`);
  return at;
}
