import type { Area, Cell, SheetPlan } from "../../sheets/plan/sheet-plan";

/** Of a validation: title ≤ 32, text ≤ 225 characters. */
interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** What nobody may change any more: looking, copying and widening columns stay possible. */
const locked: NonNullable<SheetPlan["protection"]> = {
  formatColumns: true,
  formatRows: true,
  autoFilter: false,
  sort: false,
};

/**
 * Sheets as they stand while a year is approved: results of functions as values, so that any machine shows them, and every
 * cell locked.
 *
 * Protection keeps from slips and is no encryption: whoever takes it off is found by verifying, not kept out.
 * @param sheets As planned for work.
 * @param told What a cell that was filled in before says when it is chosen: Excel's own refusal cannot say why.
 * @returns The same sheets, their formulas without functions of the add-in kept.
 * @see clause 4.4
 */
export function lockSheets(sheets: readonly SheetPlan[], told: TitledText): SheetPlan[] {
  return sheets.map((sheet) => ({
    ...sheet,
    live: [],
    validations: sheet.validations.map((one) => ({ ...one, prompt: told, error: told })),
    cells: sheet.cells.map((cell) => lockedCell(cell, sheet.live)),
    protection: { ...locked, ...(sheet.protection?.autoFilter && { autoFilter: true }) },
  }));
}

function lockedCell({ formula, ...cell }: Cell, live: readonly Area[]): Cell {
  const style = { ...cell.style, unlocked: false };
  return formula === undefined || live.some((area) => holds(area, cell))
    ? { ...cell, style }
    : { ...cell, formula, style };
}

function holds(area: Area, { row, column }: Pick<Cell, "row" | "column">): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
