import { blocksOf } from "./blocks-of";
import type { Block, Criteria } from "./criteria";

/**
 * Every block of a table in its order; one that only indicators name is called by its number.
 * @example allBlocks({ blocks: [{ block: 1, kk: "К", ru: "Р" }], indicators: [] }) //=> [{ block: 1, kk: "К", ru: "Р" }]
 */
export function allBlocks(criteria: Pick<Criteria, "blocks" | "indicators">): readonly Block[] {
  return blocksOf(criteria).map(
    (id) =>
      criteria.blocks.find(({ block }) => String(block) === String(id)) ?? {
        block: id,
        kk: String(id),
        ru: String(id),
      },
  );
}
