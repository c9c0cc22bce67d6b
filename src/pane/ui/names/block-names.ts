import type { Block, BlockId } from "../../../rating/criteria/criteria";
import { statutoryBlocks } from "../../../rating/criteria/statutory-blocks";
import type { Language } from "../../../text/language";
import { localText } from "../../../text/local-text";

/** A block as the pane names and colours it. */
export interface BlockName {
  readonly block: BlockId;
  /** 1-based; decides the colour. */
  readonly position: number;
  /** For chips and narrow headings, with the number. */
  readonly short: string;
  /** Name of the block's sheet, with the number. */
  readonly name: string;
}

/**
 * Names of the blocks in the order of the table.
 * The five criteria of clause 3.2 have short names in the dictionary; renamed ones and blocks of another table keep their own.
 * @param blocks Of the criteria table.
 * @param language Of the pane.
 * @param shortNames Of the five criteria, without numbers.
 * @returns One entry per block.
 */
export function nameBlocks(
  blocks: readonly Block[],
  language: Language,
  shortNames: readonly string[],
): readonly BlockName[] {
  return blocks.map((block, index) => {
    const name = nameOfBlock(block, language);
    const own = shortNames[statutoryBlocks.findIndex((one) => isCalledAlike(one, block))];
    const short = own === undefined ? name : `${block.block}. ${own}`;
    return { block: block.block, position: index + 1, short, name };
  });
}

/**
 * The name of a block's sheet, with the number; its own name where the table names no sheet.
 * @param language Of the pane.
 * @example nameOfBlock({ block: 3, kk: "Қорғау", ru: "Защита" }, "ru") //=> "3. Защита"
 */
export function nameOfBlock(block: Block, language: Language): string {
  const sheet = { kk: block.sheet_kk, ru: block.sheet_ru, en: block.sheet_en }[language] ?? block.sheet_ru;
  return sheet ?? `${block.block}. ${localText(block, language)}`;
}

function isCalledAlike(one: Block, other: Block): boolean {
  const names = ["sheet_kk", "sheet_ru"] as const;
  return String(one.block) === String(other.block) && names.every((name) => one[name] === other[name]);
}
