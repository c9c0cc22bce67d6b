import type { Block, BlockId } from "../../../rating/criteria/criteria";
import { isSameName } from "../../../rating/returns/other-meaning";
import type { WordedBlock } from "../lines/block-heading";

/**
 * The block that a heading of a table makes. A renamed block keeps no name of the former one: what the heading says in one
 * language stands for both until the other is written, and short names come from it.
 * @param heading As read; absent where the table has no heading for the block.
 * @param known The block of that number in the present table.
 * @param block Number of the block as the table has it.
 */
export function blockOfHeading(heading: WordedBlock | undefined, known: Block | undefined, block: BlockId): Block {
  if (known !== undefined && (!heading || isCalled(heading, known))) return known;
  const text = heading?.ru || heading?.kk || String(block);
  return { block, kk: heading?.kk || text, ru: heading?.ru || text };
}

/** Whether every name of a heading is the full or the short one of the block; short ones stand with and without the number. */
function isCalled(heading: WordedBlock, { block, kk, ru, sheet_kk = kk, sheet_ru = ru }: Block): boolean {
  const isOne = (name: string, full: string, short: string): boolean =>
    name === "" || [full, short].some((own) => isSameName(own, name) || isSameName(own, `${block} ${name}`));
  return isOne(heading.kk, kk, sheet_kk) && isOne(heading.ru, ru, sheet_ru);
}
