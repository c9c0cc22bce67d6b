import { allBlocks } from "./all-blocks";
import { blocksOf } from "./blocks-of";
import type { BlockId, Criteria } from "./criteria";

/** Lines of one part of the table that differ, by number or code. */
interface Lines<Key> {
  readonly added: readonly Key[];
  readonly changed: readonly Key[];
  readonly retired: readonly Key[];
}

/** How two tables differ. */
interface CriteriaDifference {
  readonly blocks: Lines<BlockId>;
  /** Base fields, indicators and checks. */
  readonly codes: Lines<string>;
  /** What both have stands in another order. */
  readonly reordered: boolean;
}

/**
 * What a changed table adds, changes and retires.
 * @param before The table as it was.
 * @param after As it is.
 */
export function compareCriteria(before: Criteria, after: Criteria): CriteriaDifference {
  const linesOf = (criteria: Criteria): ReadonlyMap<string, unknown> =>
    new Map<string, unknown>([
      ...criteria.base_fields.map((field) => [field.code, field] as const),
      ...inOrder(criteria).map((indicator) => [indicator.code, indicator] as const),
      ...criteria.checks.map((check) => [check.id, check] as const),
    ]);
  const blocks = (criteria: Criteria): ReadonlyMap<BlockId, unknown> =>
    new Map(allBlocks(criteria).map((block) => [block.block, block]));
  const [was, is] = [linesOf(before), linesOf(after)];
  const [blocksWas, blocksAre] = [blocks(before), blocks(after)];
  return {
    blocks: difference(blocksWas, blocksAre),
    codes: difference(was, is),
    reordered: isReordered(blocksWas, blocksAre) || isReordered(was, is),
  };
}

/**
 * A table as one text: the same for tables that rate alike and say the same, however their objects were made.
 * @param criteria Indicators count in the order of their blocks; what is not given is left out.
 */
export function criteriaText(criteria: Criteria): string {
  const { base_fields, checks } = criteria;
  return canonical({ blocks: allBlocks(criteria), base_fields, indicators: inOrder(criteria), checks });
}

function inOrder(criteria: Criteria): Criteria["indicators"] {
  return blocksOf(criteria).flatMap((id) => criteria.indicators.filter(({ block }) => String(block) === String(id)));
}

function difference<Key>(was: ReadonlyMap<Key, unknown>, is: ReadonlyMap<Key, unknown>): Lines<Key> {
  return {
    added: [...is.keys()].filter((key) => !was.has(key)),
    changed: [...is.keys()].filter((key) => was.has(key) && canonical(was.get(key)) !== canonical(is.get(key))),
    retired: [...was.keys()].filter((key) => !is.has(key)),
  };
}

function isReordered<Key>(was: ReadonlyMap<Key, unknown>, is: ReadonlyMap<Key, unknown>): boolean {
  const kept = [...was.keys()].filter((key) => is.has(key));
  const now = [...is.keys()].filter((key) => was.has(key));
  return kept.some((key, at) => key !== now[at]);
}

/** Keys in one order, blanks around texts dropped, nothing for what is not given. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "string") return part.trim() === "" ? undefined : part.trim();
    if (part === null) return undefined;
    if (typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
