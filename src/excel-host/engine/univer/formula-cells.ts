import {
  ObjectMatrix,
  type ICellData,
  type IUniverInstanceService,
  type IUnitRange,
  type Workbook,
} from "@univerjs/core";
import { ErrorType, type FormulaDataModel, type ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";

/** Cells that hold a formula and of which something is true. */
function cellsWhere(
  formulas: FormulaDataModel,
  isWanted: (unit: string, sheet: string) => (row: number, column: number, formula: string | undefined) => boolean,
): IUnitRange[] {
  const found: IUnitRange[] = [];
  for (const [unitId, sheets] of Object.entries(formulas.getFormulaData()))
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      const isOne = isWanted(unitId, sheetId);
      new ObjectMatrix(cells ?? {}).forValue((row, column, formula) => {
        if (!isOne(row, column, formula?.f)) return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        found.push({ unitId, sheetId, range });
      });
    }
  return found;
}

/** Cells whose formula calls a function. */
export function cellsCalling(formulas: FormulaDataModel, name: string): readonly IUnitRange[] {
  const calls = `${name.toUpperCase()}(`;
  return cellsWhere(formulas, () => (_row, _column, formula) => formula?.toUpperCase().includes(calls) === true);
}

/** Arrays that found no room: the library would not try again when the cell in their way is emptied. */
export class BlockedArrays {
  /** Some array may have found no room; a workbook that was kept may hold one. */
  private mayBe = true;

  constructor(
    private readonly formulas: FormulaDataModel,
    private readonly instances: IUniverInstanceService,
  ) {}

  /** Looks at what a calculation gave. */
  note(units: ISetFormulaCalculationResultMutation["unitData"]): void {
    this.mayBe ||= Object.values(units)
      .flatMap((sheets) => Object.values(sheets ?? {}))
      .flatMap((rows) => Object.values(rows ?? {}))
      .some((line) => Object.values(line ?? {}).some((cell) => (cell as ICellData | null)?.v === ErrorType.SPILL));
  }

  present(): readonly IUnitRange[] {
    if (!this.mayBe) return [];
    const blocked = cellsWhere(this.formulas, (unit, sheet) => {
      const cells = this.instances.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet)?.getCellMatrix();
      return (row, column) => cells?.getValue(row, column)?.v === ErrorType.SPILL;
    });
    this.mayBe = blocked.length > 0;
    return blocked;
  }
}
