import type { BlockId, Criteria } from "./criteria";

/**
 * The blocks in their order: as listed, then any an indicator names besides.
 * @example blocksOf({ blocks: [{ block: 2, kk: "", ru: "" }], indicators: [] }) //=> [2]
 */
export function blocksOf(criteria: Pick<Criteria, "blocks" | "indicators">): BlockId[] {
  const found = new Map<string, BlockId>();
  for (const { block } of [...criteria.blocks, ...criteria.indicators]) {
    if (!found.has(String(block))) found.set(String(block), block);
  }
  return [...found.values()];
}
