import { finding, type Finding, type FindingPlace } from "../../../../rating/finding";
import { toA1 } from "../../../../sheets/plan/a1";
import type { DecisionAnswer } from "../../../year/form-decision";
import { decisionColumns as columns, longestAnswer, mostDecisions } from "../decisions-sheet";
import type { ReadableCell, ReadableSheet } from "./readable-book";
import { readField } from "./read-field";
import { firstFieldRow } from "../return-fields";

/** The part of the sheet of decisions that is read. */
export const decisionsReach = { rows: firstFieldRow + mostDecisions - 1, columns: columns.said } as const;

/**
 * Reads what an organisation says of decisions, each row by the code that its form gave it.
 * @param sheet Absent where the form has none.
 * @param dateSystem Where the file begins to count days.
 * @param place Organisation and file.
 * @returns Answers of rows that say something; what cannot be read of a row is a finding, and a row that no form has is named.
 */
export function readDecisions(
  sheet: ReadableSheet | undefined,
  dateSystem: 1900 | 1904,
  place: FindingPlace,
): { readonly answers: readonly DecisionAnswer[]; readonly findings: readonly Finding[] } {
  const answers: DecisionAnswer[] = [];
  const findings: Finding[] = [];
  if (sheet === undefined) return { answers, findings };
  const beside: string[] = [...(sheet.beyond ?? [])];
  const seen = new Set<string>();
  for (let row = firstFieldRow; row < firstFieldRow + mostDecisions; row += 1) {
    const at = (column: number): string => toA1({ row, column });
    const [code, day, text] = [columns.id, columns.done, columns.said].map((column) => sheet.cells.get(at(column)));
    const id = plainText(code);
    if (isBlank(day) && isBlank(text)) continue;
    if (id === "" || seen.has(id)) {
      beside.push(at(columns.said));
      continue;
    }
    seen.add(id);
    const here = (column: number): FindingPlace => ({ ...place, sheet: sheet.name, cell: at(column) });
    const read = readField(day, { type: "date" }, dateSystem, here(columns.done));
    findings.push(...read.findings);
    const isDay = typeof read.figure === "string" && /^\d{4}-\d\d-\d\d$/.test(read.figure);
    if (read.figure !== null && !isDay) {
      findings.push(finding("cell.not-a-date", here(columns.done), { value: String(read.figure).slice(0, 100) }));
    }
    if (text?.formula !== undefined) findings.push(finding("cell.formula", here(columns.said)));
    if (text?.isStruck)
      findings.push(finding("cell.struck", here(columns.said), { value: plainText(text).slice(0, 100) }));
    const said = text?.isStruck ? "" : plainText(text);
    if (said.length > longestAnswer) {
      findings.push(finding("cell.text-cut", here(columns.said), { value: said.length, max: longestAnswer }));
    }
    if (!isDay && said === "") continue;
    answers.push({ id, ...(isDay && { done: String(read.figure) }), said: said.slice(0, longestAnswer) });
  }
  if (beside.length > 0) {
    const cells = beside.slice(0, 10).join(", ") + (beside.length > 10 ? " …" : "");
    findings.push(finding("cell.outside-form", { ...place, sheet: sheet.name }, { cells }));
  }
  return { answers, findings };
}

function plainText(cell: ReadableCell | undefined): string {
  if (cell === undefined || cell.formula !== undefined || cell.type === "error" || cell.value === null) return "";
  return String(cell.value).trim();
}

function isBlank(cell: ReadableCell | undefined): boolean {
  return (
    cell === undefined || (cell.formula === undefined && (cell.value === null || String(cell.value).trim() === ""))
  );
}
