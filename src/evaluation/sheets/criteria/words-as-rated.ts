import { machineColumns, type MachineCell } from "../../../rating/criteria/machine-row";
import { areaToA1, columnLetters } from "../../../sheets/plan/a1";
import { movedMark } from "../results/points-formulas/moved-mark";
import { numberText } from "../results/points-formulas/rounded-points";
import { machineColumn } from "./criteria-columns";

/** Excel takes no longer text inside a formula. */
const longestText = 255;
const longestList = 1000;
const weightColumn = machineColumns.indexOf("weight");

/**
 * The words of a rule in a file: they stand while its parameters are those they were made of, and begin with `≠` once one
 * was changed, since neither words nor points follow it without the add-in.
 * @param text The words.
 * @param row Of the criteria sheet.
 * @param cells Its parameters as the sheet shows them.
 * @param weight Reference of the weight that people see.
 * @returns Native formula with a leading `=`.
 */
export function wordsAsRated(text: string, row: number, cells: readonly MachineCell[], weight: string): string {
  const given = cells.flatMap((value, at) => (value === null || at === weightColumn ? [] : [{ value, at }]));
  // The weight's own cell holds a formula, which counts as filled in every row.
  const area = areaToA1({ row, column: machineColumn, rows: 1, columns: machineColumns.length });
  const count = `COUNTA(${area})=${given.length + 1}`;
  const conditions = given.map(({ value, at }) => holds(`${columnLetters(machineColumn + at)}${row}`, value));
  const same = [count, `${weight}=${literal(cells[weightColumn] ?? 1)}`, ...conditions];
  return `=IF(IFERROR(AND(${same.join(",")}),FALSE),"","${movedMark} ")&${literal(text)}`;
}

/** A list of many lines would make the formula longer than Excel takes; its length and beginning stand for it. */
function holds(cell: string, value: MachineCell): string {
  if (typeof value !== "string" || value.length <= longestList) return `${cell}=${literal(value)}`;
  return `LEN(${cell})=${value.length},LEFT(${cell},${longestText})=${literal(value.slice(0, longestText))}`;
}

function literal(value: MachineCell): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const parts = (value ?? "").match(new RegExp(`[^]{1,${longestText}}`, "gu")) ?? [""];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}
