import { operandsOf } from "../checks/expression";
import { parseExpression } from "../checks/parse-expression";
import { allBlocks } from "./all-blocks";
import { checkedEdit, replaced, type CriteriaEdit } from "./criteria-edit";
import type { Block, BlockId, Criteria } from "./criteria";

/**
 * Adds a block, or gives one other names.
 * @param criteria The table; it stays as it is.
 * @param block A new number adds it at the end; a new block stays empty until it has indicators.
 * @returns Refused where a sheet could not be called by one of its names.
 */
export function setBlock(criteria: Criteria, block: Block): CriteriaEdit {
  const present = allBlocks(criteria);
  const at = present.findIndex((one) => String(one.block) === String(block.block));
  const blocks = at < 0 ? [...present, block] : replaced(present, at, block);
  return checkedEdit(criteria, { ...criteria, blocks }, ["criteria.empty-block"]);
}

/**
 * Moves a block among the others; its number and the codes of its indicators stay.
 * @param criteria The table; it stays as it is.
 * @param block Number of the block.
 * @param by Places: −1 is up, 1 is down.
 * @returns The same order where it stands at the end already.
 */
export function moveBlock(criteria: Criteria, block: BlockId, by: -1 | 1): CriteriaEdit {
  const blocks = allBlocks(criteria);
  const at = indexOf(blocks, block);
  const [moved, other] = [blocks[at], blocks[at + by]];
  if (!moved || !other) return { criteria };
  return { criteria: { ...criteria, blocks: replaced(replaced(blocks, at, other), at + by, moved) } };
}

/**
 * Takes a block out of the table, with its indicators and the checks that name them.
 * @param criteria The table; it stays as it is.
 * @param block Number of the block.
 */
export function retireBlock(criteria: Criteria, block: BlockId): CriteriaEdit {
  const present = allBlocks(criteria);
  indexOf(present, block);
  const isOther = (one: { readonly block: BlockId }): boolean => String(one.block) !== String(block);
  const gone = new Set(criteria.indicators.filter((one) => !isOther(one)).map(({ code }) => code));
  const checks = criteria.checks.filter(({ expr, implemented_by }) => {
    const claim = implemented_by === undefined ? parseExpression(expr) : null;
    return claim === null || !operandsOf(claim).some((code) => gone.has(code));
  });
  return checkedEdit(criteria, {
    ...criteria,
    blocks: present.filter(isOther),
    indicators: criteria.indicators.filter(isOther),
    checks,
  });
}

/**
 * The number of the next block: after the greatest there is.
 * @example nextBlock({ blocks: [{ block: 2, kk: "", ru: "" }], indicators: [] }) //=> 3
 */
export function nextBlock(criteria: Pick<Criteria, "blocks" | "indicators">): number {
  const numbers = allBlocks(criteria).flatMap(({ block }) => (/^\d+$/.test(String(block)) ? [Number(block)] : []));
  return Math.max(0, ...numbers) + 1;
}

function indexOf(blocks: readonly Block[], block: BlockId): number {
  const at = blocks.findIndex((one) => String(one.block) === String(block));
  if (at < 0) throw new RangeError(`no block ${block}`);
  return at;
}
