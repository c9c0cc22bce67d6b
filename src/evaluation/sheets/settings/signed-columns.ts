import { dayNumber } from "../../../text/day-number";
import { parseFigure } from "../../../rating/returns/parse-figure";
import type { Signature } from "../../../rating/returns/return";
import { dateFromSerial, serialFromDate } from "../../../sheets/plan/date-serial";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { languages } from "../../../text/language";
import { sheetsIn } from "../../words/sheets/sheets-in";
import { codeText } from "../cell-text";
import type { YearAreas } from "../names/year-areas";
import type { YearFrame } from "../year-frame";
import { roomForOrganisations } from "../year-layout";

/**
 * Who signed each return and when, beside the organisations; a return that came in unsigned says so in words.
 * @param column First of the two columns.
 * @param captionRow Row of their captions; organisations follow it.
 */
export function putSigned(draft: SheetDraft, frame: YearFrame, column: number, captionRow: number): void {
  const { data, words, layout } = frame;
  const { organisations } = words;
  draft.line(captionRow, column, [organisations.signedBy, organisations.signedOn], sharedStyle("head"));
  data.organisations.forEach(({ id }, index) => {
    const signature = data.returns[id]?.signature;
    const row = captionRow + 1 + index;
    const head = signature && (signature.head || organisations.unsigned);
    draft.cell(row, column, head ?? null, sharedStyle("input", { indent: 1 }));
    draft.cell(row, column + 1, dateCell(signature), sharedStyle("input", { format: "dd.mm.yyyy", align: "left" }));
  });
  const rows = Math.max(roomForOrganisations, layout.rows);
  draft.nameArea(frame.name("org_signed"), { row: captionRow + 1, column, rows, columns: 2 });
}

function dateCell(signature: Signature | undefined): CellValue {
  if (signature === undefined || signature.signedOn === "") return null;
  return Number.isNaN(dayNumber(signature.signedOn)) ? signature.signedOn : serialFromDate(signature.signedOn);
}

/**
 * Signatures as the sheet holds them, by position of the organisation; nothing where both cells are empty.
 */
export function readSigned(areas: YearAreas): readonly (Signature | undefined)[] {
  const unsigned = new Set(languages.map((language) => sheetsIn(language).organisations.unsigned));
  return areas.rows("org_signed").map(([name, date]) => {
    const head = codeText(name);
    const signedOn = dateText(date ?? null);
    if (head === "" && signedOn === "") return undefined;
    return { head: unsigned.has(head.toLowerCase()) ? "" : head, signedOn };
  });
}

/**
 * A date cell as ISO text, or as found where it is none.
 */
export function dateText(cell: CellValue): string {
  const date = typeof cell === "number" ? dateFromSerial(cell, 1900) : null;
  const parsed = parseFigure(date ?? cell, "date");
  return parsed.kind === "value" && typeof parsed.value === "string" ? parsed.value : codeText(cell);
}
