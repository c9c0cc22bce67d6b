import type { SheetPlan } from "../../../../sheets/plan/sheet-plan";
import { anchoredKeys } from "../../../../kernel/sheet-anchor";
import { heldCells } from "../../../../sheets/office/change/held/held-plan";
import type { SheetContents } from "../../../../sheets/office/read/sheet-contents";
import { figureSheet, heldFigures } from "../../reading/held-figures";

const reference = /\$?\b[A-Z]{1,3}\$?[1-9]\d{0,6}\b/i;
const quoted = /"(?:[^"]|"")*"/g;
const otherSheet = /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/giu;

/**
 * Whether a formula means the same wherever on the year's sheets it stands and however they are laid out.
 * @param formula With a leading `=`.
 * @param sheets Names of the year's sheets.
 * @returns False where it names cells of its own sheet or of another one of the year.
 * @example keepsItsMeaning("=Calc!B2*2", ["1. Work"]) //=> true
 */
export function keepsItsMeaning(formula: string, sheets: readonly string[]): boolean {
  const plain = formula.replace(quoted, '""');
  const names = sheets.map((name) => name.toLowerCase());
  const lower = plain.toLowerCase();
  if (names.some((name) => lower.includes(`${name}!`) || lower.includes(`${name.replace(/'/g, "''")}'!`))) return false;
  return !reference.test(plain.replace(otherSheet, ""));
}

/**
 * Puts users' formulas in place of the figures they compute.
 * @param plans Planned sheets.
 * @param formulas Formulas by field.
 * @returns The plans; a field that has left the year is passed over.
 */
export function carryFormulas(
  plans: readonly SheetPlan[],
  formulas: ReadonlyMap<string, string>,
): readonly SheetPlan[] {
  if (formulas.size === 0) return plans;
  return plans.map((plan) => {
    if (!figureSheet.test(plan.key)) return plan;
    const byPlace = new Map(
      Object.entries(plan.places).flatMap(([field, { row, column }]) => {
        const formula = formulas.get(field);
        return formula === undefined ? [] : [[`${row}:${column}`, formula] as const];
      }),
    );
    if (byPlace.size === 0) return plan;
    const cells = plan.cells.map((cell) => {
      const formula = byPlace.get(`${cell.row}:${cell.column}`);
      return formula === undefined || cell.formula !== undefined ? cell : { ...cell, formula };
    });
    return { ...plan, cells };
  });
}

/**
 * Formulas of the user's in the place of figures, by field such as `figure:KZO:1.2`.
 * @param contents What the sheets hold, by anchor.
 * @param wasOf A sheet as it was planned.
 */
export function userFormulas(
  contents: ReadonlyMap<string, SheetContents>,
  year: number,
  wasOf: (key: string) => SheetPlan | undefined,
): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const [anchor, held] of contents) {
    const [key = ""] = anchoredKeys([anchor], year);
    if (!figureSheet.test(key)) continue;
    const ours = new Set(
      wasOf(key)?.cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [`${row}:${column}`])),
    );
    for (const [field, { row, column, formula }] of heldFigures(key, heldCells(held))) {
      if (formula !== undefined && !ours.has(`${row}:${column}`)) formulas.set(field, formula);
    }
  }
  return formulas;
}
