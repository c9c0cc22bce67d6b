import type { Criteria } from "./criteria";

/**
 * A table in which no block, base field, indicator or check stands twice: of those with one code the first stays.
 * @param criteria As found; repeated codes are findings of `checkCriteria`.
 * @returns The same object where nothing stands twice.
 */
export function eachCodeOnce(criteria: Criteria): Criteria {
  const { blocks, base_fields, indicators, checks } = criteria;
  const found = {
    blocks: once(blocks, ({ block }) => String(block)),
    base_fields: once(base_fields, ({ code }) => code),
    indicators: once(indicators, ({ code }) => code),
    checks: once(checks, ({ id }) => id),
  };
  const parts = ["blocks", "base_fields", "indicators", "checks"] as const;
  return parts.every((part) => found[part].length === criteria[part].length) ? criteria : found;
}

/**
 * What stands twice in a table.
 * @returns Blocks, then codes and ids, each once.
 */
export function repeatedCodes({ blocks, base_fields, indicators, checks }: Criteria): string[] {
  const codes = [...base_fields, ...indicators].map(({ code }) => code).concat(checks.map(({ id }) => id));
  return [...new Set([...twice(blocks.map(({ block }) => String(block))), ...twice(codes)])];
}

function twice(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
