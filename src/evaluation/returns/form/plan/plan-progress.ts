import { sharedStyle } from "../../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import type { ReturnWords } from "../../../words/return/ru";

/** How far one sheet is filled in. */
export interface SheetProgress {
  readonly name: string;
  /** The check column, with the sheet's name. */
  readonly checkArea: string;
  readonly toFill: number;
  /** Texts of the check column as the file holds them. */
  readonly checks: readonly string[];
}

/** Length of the bar in characters. */
const barLength = 14;

/**
 * The table of progress: a row for each sheet and one for all.
 * @param plan The cover.
 * @param row Row of the captions.
 * @param sheets The sheets in their order.
 * @param words Captions.
 * @returns Row of the totals.
 */
export function planProgress(
  plan: SheetDraft,
  row: number,
  sheets: readonly SheetProgress[],
  words: ReturnWords,
): number {
  const { progress } = words;
  plan.line(
    row,
    1,
    [progress.sheet, progress.toFill, progress.filled, progress.errors, progress.warnings, progress.bar],
    sharedStyle("head"),
  );
  const first = row + 1;
  const total = first + sheets.length;
  const figure = sharedStyle("figure");
  sheets.forEach((sheet, index) => {
    const at = first + index;
    const count = (sign: string) => sheet.checks.filter((text) => text.startsWith(sign)).length;
    const counted = (sign: string) => `COUNTIF(${sheet.checkArea},"${sign}*")`;
    const filled = sheet.toFill - count("○");
    plan.cell(at, 1, sheet.name, sharedStyle("text"));
    plan.cell(at, 2, sheet.toFill, figure);
    plan.cell(at, 3, filled, figure, { formula: `=B${at}-${counted("○")}` });
    // A check that cannot be computed is an error too, else the return would look ready.
    const broken = `SUMPRODUCT(--ISERROR(${sheet.checkArea}))`;
    plan.cell(at, 4, count("■"), figure, { formula: `=${counted("■")}+${broken}` });
    plan.cell(at, 5, count("▲"), figure, { formula: `=${counted("▲")}` });
    bar(plan, at, filled, sheet.toFill);
  });
  const sum = (value: (sheet: SheetProgress) => number) => sheets.reduce((all, sheet) => all + value(sheet), 0);
  const marked = (sign: string) => sum((sheet) => sheet.checks.filter((text) => text.startsWith(sign)).length);
  const toFill = sum((sheet) => sheet.toFill);
  const style = sharedStyle("sum", { format: "#,##0" });
  plan.cell(total, 1, progress.all, sharedStyle("sum", { align: "left", indent: 1 }));
  [toFill, toFill - marked("○"), marked("■"), marked("▲")].forEach((value, index) => {
    const letter = "BCDE".charAt(index);
    plan.cell(total, 2 + index, value, style, { formula: `=SUM(${letter}${first}:${letter}${total - 1})` });
  });
  bar(plan, total, toFill - marked("○"), toFill);
  const column = (at: number) => ({ row: first, column: at, rows: sheets.length + 1, columns: 1 });
  plan.conditionals.push({ area: column(4), formula: `=D${first}>0`, style: "error" });
  plan.conditionals.push({ area: column(5), formula: `=E${first}>0`, style: "warning" });
  return total;
}

function bar(plan: SheetDraft, row: number, filled: number, toFill: number): void {
  const done = toFill === 0 ? barLength : Math.round((filled / toFill) * barLength);
  const percent = toFill === 0 ? 100 : Math.round((100 * filled) / toFill);
  const share = `ROUND(C${row}/B${row}*${barLength},0)`;
  const shown = `REPT("█",${share})&REPT("░",${barLength}-${share})&" "&ROUND(100*C${row}/B${row},0)&"%"`;
  const full = `REPT("█",${barLength})&" 100%"`;
  plan.cell(row, 6, `${"█".repeat(done)}${"░".repeat(barLength - done)} ${percent}%`, sharedStyle("bar"), {
    formula: `=IF(B${row}=0,${full},${shown})`,
  });
}
