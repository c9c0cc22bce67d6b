import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem } from "@univerjs/engine-formula";
import { MoveRangeMutation } from "@univerjs/sheets";

type Update = FormulaDataModel["updateFormulaData"];

/**
 * Spares writing cells a look at every cell of the workbook. The library asks, at each write, which formulas share their text
 * with others, as those do that were filled from a cell; on a sheet without any, what is written says it all.
 */
export function writeWithoutScan(injector: Injector, workbook: Workbook): void {
  const model = injector.get(FormulaDataModel);
  const scan: Update = model.updateFormulaData.bind(model);
  /** Sheets known to have no formula that shares its text. */
  const plain = new Set<string>();
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === MoveRangeMutation.id) plain.clear();
  });
  model.updateFormulaData = (unit, sheet, cellValue) => {
    const cells = workbook.getSheetBySheetId(sheet)?.getCellMatrix();
    const written = new ObjectMatrix<Nullable<ICellData>>(cellValue);
    if (!cells || shares(written)) plain.delete(sheet);
    else if (!plain.has(sheet) && !shares(cells)) plain.add(sheet);
    if (!cells || !plain.has(sheet)) return scan(unit, sheet, cellValue);
    const formulas = new ObjectMatrix<IFormulaDataItem | null>();
    written.forValue((row, column, cell) => {
      const formula = cell?.f;
      if (typeof formula === "string" && formula.startsWith("=") && formula.length > 1)
        formulas.setValue(row, column, { f: formula });
      else if (cells.getValue(row, column)?.f) formulas.setValue(row, column, null);
    });
    return formulas.getMatrix() as ReturnType<Update>;
  };
}

function shares(cells: ObjectMatrix<Nullable<ICellData>>): boolean {
  let found = false;
  cells.forValue((_row, _column, cell) => {
    if (!cell?.si) return true;
    found = true;
    return false;
  });
  return found;
}
