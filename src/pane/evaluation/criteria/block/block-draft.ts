import type { BlockFault } from "../../../words/criteria-editor/ru";
import { canNameSheet } from "../../../../rating/criteria/check-sheet-names";
import type { Block, BlockId } from "../../../../rating/criteria/criteria";

/** A block in its form: full names, and the short ones of its sheet. */
export interface BlockDraft {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly sheetKk: string;
  readonly sheetRu: string;
  readonly sheetEn: string;
}

/** A block's form that is not written yet. */
export interface OpenBlock {
  /** Number of the present block; `null` for a new one. */
  readonly block: BlockId | null;
  readonly draft: BlockDraft;
}

export type BlockFaults = Readonly<Partial<Record<keyof BlockDraft, BlockFault>>>;

const emptyDraft: BlockDraft = { kk: "", ru: "", en: "", sheetKk: "", sheetRu: "", sheetEn: "" };
const sheetOf = { sheetKk: "sheet_kk", sheetRu: "sheet_ru", sheetEn: "sheet_en" } as const;
const sheetFields = Object.keys(sheetOf) as (keyof typeof sheetOf)[];

/**
 * The form of a block.
 * @param block As the table has it; nothing for a new one.
 */
export function draftOfBlock(block: Block | undefined): BlockDraft {
  if (!block) return emptyDraft;
  const { kk, ru, en = "", sheet_kk = "", sheet_ru = "", sheet_en = "" } = block;
  return { kk, ru, en, sheetKk: sheet_kk, sheetRu: sheet_ru, sheetEn: sheet_en };
}

/**
 * The block that a form makes, with what is wrong in it.
 * @param draft The form; blanks around names and line breaks in them are dropped.
 * @param id Number of the block.
 * @param others Every other block: names are not repeated.
 */
export function blockOfDraft(
  draft: BlockDraft,
  id: BlockId,
  others: readonly Block[],
): { readonly block: Block; readonly faults: BlockFaults } {
  const typed = Object.fromEntries(
    Object.entries(draft).map(([field, text]: [string, string]) => [field, text.replace(/\s+/g, " ").trim()]),
  ) as unknown as BlockDraft;
  const block: Block = {
    block: id,
    kk: typed.kk,
    ru: typed.ru,
    ...(typed.en !== "" && { en: typed.en }),
    ...Object.fromEntries(
      sheetFields.flatMap((field) => (typed[field] === "" ? [] : [[sheetOf[field], typed[field]] as const])),
    ),
  };
  const isTaken = (name: "kk" | "ru" | "en" | (typeof sheetOf)[keyof typeof sheetOf]): boolean =>
    others.some((other) => other[name]?.toLowerCase() === block[name]?.toLowerCase());
  const faults: Partial<Record<keyof BlockDraft, BlockFault>> = {};
  for (const name of ["kk", "ru", "en"] as const) {
    if (typed[name] === "") {
      if (name !== "en") faults[name] = "missing";
    } else if (isTaken(name)) faults[name] = "taken";
  }
  for (const field of sheetFields) {
    if (typed[field] === "") continue;
    if (!canNameSheet(typed[field])) faults[field] = "sheet";
    else if (isTaken(sheetOf[field])) faults[field] = "taken";
  }
  return { block, faults };
}
