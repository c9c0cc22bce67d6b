import type { Drafts } from "../drafts";
import type { BringInDraft, SheetDraft } from "../../evaluation/bring-in/bring-in-draft";

/** The form in which drafts are written; another one is not read. */
export const draftsFormat = 1;

/**
 * Drafts as text.
 * @param drafts As they are.
 * @returns JSON that `readDrafts` reads; what was on the sheets of an opened file stands once.
 */
export function writeDrafts({ reasons, roster, indicatorForms, blockForms, bringIn }: Drafts): string {
  const table = bringIn && tableOf(bringIn);
  return JSON.stringify({ format: draftsFormat, reasons, roster, indicatorForms, blockForms, bringIn: table });
}

function tableOf({ others, ...draft }: BringInDraft): unknown {
  const { sheets, sheet, baseFields, given, isSetAside, isApproved, act, file, meanings } = draft;
  const rowsOf = (one: SheetDraft, at: number): SheetDraft["rows"] | null =>
    one.rows === sheets[at]?.rows ? null : one.rows;
  const sheetOf = (one: SheetDraft, at: number): unknown => ({
    rows: rowsOf(one, at),
    mapping: one.mapping,
    decisions: [...one.decisions],
    forms: [...one.forms],
    shares: [...one.shares],
  });
  return {
    ...{ sheets, sheet, baseFields, given: given && { blocks: given.blocks, checks: given.checks } },
    ...{ isSetAside, isApproved, act, file, meanings },
    shown: sheetOf(draft, sheet),
    others: [...others].map(([at, one]) => [at, sheetOf(one, at)]),
  };
}
