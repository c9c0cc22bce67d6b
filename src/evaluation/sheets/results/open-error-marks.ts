import { sheetArea, toA1 } from "../../../sheets/plan/a1";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Area } from "../../../sheets/plan/sheet-plan";
import { openErrorMark } from "../../words/findings/name-erring-figures";
import type { YearFrame } from "../year-frame";
import { firstRow } from "../year-layout";
import { typedIn } from "./typed-in";

/** Hidden column of the findings sheet: what the result of each organisation rests on, in the order of `org_ids`. */
const marksColumn = 10;
/** Beside it the result of the function, which follows every edit. */
const foundColumn = 11;
/** And the same as it was when the findings were written. */
const writtenColumn = 12;
const firstMark = 6;

/**
 * Writes the column that ranking, awards, summary and points read their marks from. In the live workbook it follows every edit by a
 * function; where that does not answer it is as the findings were written last.
 */
export function putOpenErrors(draft: SheetDraft, frame: YearFrame): void {
  const style = sharedStyle("machine", { format: ";;;" });
  draft.widths(marksColumn - 1, [2.5, 3, 3.25, 3.5]);
  for (const column of [marksColumn, foundColumn, writtenColumn]) draft.hide(column);
  const found = { row: firstMark, column: foundColumn };
  frame.data.organisations.forEach(({ id }, index) => {
    const row = firstMark + index;
    const [rests, noted] = [openErrorText(frame, id), openErrorNote(frame, id)];
    const written = toA1({ row, column: writtenColumn });
    // Joined to an empty text: an empty cell would count as 0, and 0 as a mark.
    const formula = `=IF(ISERROR(${toA1(found, "row")}),${written},${toA1({ ...found, row })})&""`;
    draft.cell(row, marksColumn, noted, style, { formula });
    draft.cell(row, foundColumn, noted, style);
    draft.cell(row, writtenColumn, rests === "" ? null : rests, style);
  });
  const { rows, reservedRows } = frame.layout;
  const area: Area = { ...found, rows, columns: 1 };
  draft.live.push({ ...area, reserved: { ...area, rows: reservedRows }, formula: foundFormula(frame) });
}

/**
 * The function over all areas that errors stand in: texts, records and the past hold none that results rest on. The day is left
 * to the function: with `TODAY()` among its arguments Excel would hand all areas over at every calculation of any cell.
 */
function foundFormula(frame: YearFrame): string {
  const ofBlocks = frame.layout.bands.flatMap(({ position }) =>
    ["", "_codes", "_ids"].map((part) => `fig_b${position}${part}`),
  );
  const stems = [
    ...["cfg_language", "org_table", "org_signed", "crt_table", "crt_blocks", "crt_base", "crt_checks"],
    ...["base_all", "base_ids", ...ofBlocks],
  ];
  const areas = stems.map((stem) => `"${stem}",${typedIn(frame.name(stem))}`);
  return `=BAGALAU.OPENERRORS(${frame.name("org_ids")},${frame.name("cfg_year")},"",${areas.join(",")})`;
}

/**
 * What the result of the organisation in a cell rests on, with its mark; "" where on no open error.
 * @param id Address of the cell that holds the organisation.
 * @returns Native formula; marked where the findings sheet has gone, since nothing is known then.
 */
export function openErrorFormula(frame: YearFrame, id: string): string {
  const marks: Area = { row: firstMark, column: marksColumn, rows: frame.layout.rows, columns: 1 };
  const own = `INDEX(${sheetArea(frame.sheet("findings"), marks, "both")},MATCH(${id},${frame.name("org_ids")},0))`;
  return `=IF(${id}="","",IFERROR(IF(${own}="","",${own}),"${openErrorMark}"))`;
}

/** The value of {@link openErrorFormula}: in a file a second line says what the result would be without those figures. */
export function openErrorNote(frame: YearFrame, id: string | undefined): string {
  const text = openErrorText(frame, id);
  const without = text === "" || id === undefined ? undefined : frame.without(id);
  return without === undefined ? text : `${text}\n${without.text}`;
}

/** What the result of an organisation rests on, with its mark. */
export function openErrorText(frame: YearFrame, id: string | undefined): string {
  const codes = id === undefined ? "" : frame.restsOn(id);
  return codes === "" ? "" : `${openErrorMark} ${codes}`;
}

/**
 * Marks names on a sheet of organisations in rows: those whose results rest on open errors stand in the colour of a warning,
 * and a line in the second row tells how many there are.
 */
export function markRestingNames(draft: SheetDraft, frame: YearFrame): void {
  const rows = frame.layout.rows;
  const marks: Area = { row: firstMark, column: marksColumn, rows, columns: 1 };
  const findings = frame.sheet("findings");
  draft.conditionals.push({
    area: { row: firstRow, column: 1, rows, columns: 2 },
    formula: `=LEN(${sheetArea(findings, { ...marks, rows: 1 }, "column")})>0`,
    style: "warning",
  });
  const [before, after] = frame.words
    .restingNames("\n")
    .split("\n")
    .map((part) => `"${part.replace(/"/g, '""')}"`);
  const count = `SUMPRODUCT(--(LEN(${sheetArea(findings, marks, "both")})>0))`;
  const resting = frame.data.organisations.filter(({ id }) => frame.restsOn(id) !== "").length;
  draft.cell(
    2,
    1,
    resting === 0 ? "" : frame.words.restingNames(String(resting)),
    sharedStyle("subtitle", { wrap: false }),
    { formula: `=IFERROR(IF(${count}=0,"",${before ?? ""}&${count}&${after ?? ""}),"${openErrorMark}")` },
  );
}

/**
 * A line that says when the marks are others than those the sentences of a sheet were written by; "" in a file, which has no function.
 * @param text What it says.
 */
export function changedErrorsFormula(frame: YearFrame, text: string): string {
  const marks: Area = { row: firstMark, column: marksColumn, rows: frame.layout.rows, columns: 1 };
  const [now, written] = [marksColumn, writtenColumn].map((column) =>
    sheetArea(frame.sheet("findings"), { ...marks, column }, "both"),
  );
  // What stands in a second line is said of the figures as they were.
  const line = `LEFT(${now}&CHAR(10),FIND(CHAR(10),${now}&CHAR(10)))`;
  return `=IFERROR(IF(SUMPRODUCT(--(${line}<>${written}&CHAR(10)))=0,"","${text.replace(/"/g, '""')}"),"${openErrorMark}")`;
}

/** The mark alone, to stand beside a place. */
export function openErrorSign(frame: YearFrame, id: string | undefined): string {
  return id !== undefined && frame.restsOn(id) !== "" ? openErrorMark : "";
}

/** The short name of an organisation, with the mark where its result rests on open errors: for tables without a place for it. */
export function markedName(frame: YearFrame, id: string): string {
  const organisation = frame.data.organisations.find((one) => one.id === id);
  const name = organisation ? frame.short(organisation) : id;
  return frame.restsOn(id) === "" ? name : `${name} ${openErrorMark}`;
}

/**
 * The formula of {@link markedName}.
 * @param id Address of the cell that holds the organisation.
 */
export function markedNameFormula(frame: YearFrame, name: string, id: string): string {
  const resting = openErrorFormula(frame, id).slice(1);
  return `="${name.replace(/"/g, '""')}"&IF(${resting}="",""," ${openErrorMark}")`;
}
