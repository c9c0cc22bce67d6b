import {
  CommandType,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type IObjectMatrixPrimitiveType,
  type IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import type { FormulaDataModel, IFormulaDataItem } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

type Formulas = ReturnType<FormulaDataModel["getFormulaData"]>;

type Lines = IObjectMatrixPrimitiveType<IFormulaDataItem>;

/** Cells by sheet, row and column. */
type Cells = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

/** Cells whose formula may have changed, or every one. */
export type ChangedFormulas = Cells | "all";

/** Changes of the workbook that move no formula; what is not known may. */
const harmless =
  /^(formula\.|data-validation\.|sheet\.mutation\.(set-worksheet-(row-height|row-is-auto-height|row-auto-height|col-width|row-count|column-count|default-style)|set-frozen|add-worksheet-merge|remove-worksheet-merge|set-tab-color|toggle-gridlines|set-worksheet-hide|set-worksheet-order|set-(col|row)-(hidden|visible)))/;

/**
 * Keeps the formulas of the workbook from one calculation to the next. The library collects them at the beginning of each
 * from every cell of every sheet.
 */
export class KeptFormulas {
  private kept: Formulas | undefined;
  private changing: Map<string, Map<number, Set<number>>> | "all" = "all";
  private changed: ChangedFormulas = "all";
  private isBeginning = false;
  private isLent = false;

  constructor(
    commands: ICommandService,
    model: FormulaDataModel,
    private readonly instances: IUniverInstanceService,
  ) {
    const read = model.getFormulaData.bind(model);
    model.getFormulaData = () => (this.isBeginning ? this.present(read) : (this.isLent && this.lent()) || read());
    commands.onCommandExecuted((command, options) => this.observe(command, options?.fromFormula === true));
  }

  /** Lets a calculation begin with the kept formulas, as far as they still stand. */
  begin(calculation: () => void): void {
    this.isBeginning = true;
    try {
      calculation();
    } finally {
      this.isBeginning = false;
    }
  }

  /** Lets a formula that stands in no cell be calculated with the kept formulas, as far as they still stand. */
  lend<T>(calculation: () => T): T {
    this.isLent = true;
    try {
      return calculation();
    } finally {
      this.isLent = false;
    }
  }

  /** What has changed since this was asked last, up to the beginning of the calculation that runs. */
  take(): ChangedFormulas {
    const { changed } = this;
    this.changed = new Map();
    return changed;
  }

  private observe({ id, type, params }: Readonly<ICommandInfo>, isResult: boolean): void {
    if (type !== CommandType.MUTATION || isResult || harmless.test(id)) return;
    if (id !== SetRangeValuesMutation.id) {
      this.changing = "all";
      return;
    }
    if (this.changing === "all") return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const rows = this.changing.get(subUnitId) ?? new Map<number, Set<number>>();
    this.changing.set(subUnitId, rows);
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      const columns = rows.get(Number(row)) ?? new Set<number>();
      rows.set(Number(row), columns);
      for (const column of Object.keys(cells as object)) columns.add(Number(column));
    }
  }

  /** What has changed stays noted: the next calculation has still to begin with it. */
  private lent(): Formulas | undefined {
    const { kept, changing } = this;
    return kept !== undefined && changing !== "all" && this.follow(kept, changing) ? kept : undefined;
  }

  private present(read: () => Formulas): Formulas {
    const { changing } = this;
    this.changing = new Map();
    const isKept = this.kept !== undefined && changing !== "all" && this.follow(this.kept, changing);
    if (!isKept) {
      this.kept = read();
      this.changed = "all";
    } else if (this.changed !== "all") {
      // Each calculation takes what changed; one that was given up may have left some.
      this.changed = this.changed.size === 0 ? changing : "all";
    }
    return this.kept ?? {};
  }

  /** @returns False where cells share a formula: what changes of one may change others. */
  private follow(kept: Formulas, changing: Cells): boolean {
    for (const [unit, sheets] of Object.entries(kept)) {
      const workbook = this.instances.getUnit<Workbook>(unit);
      for (const [sheet, rows] of changing) {
        const matrix = workbook?.getSheetBySheetId(sheet)?.getCellMatrix();
        const lines = sheets?.[sheet];
        if (!matrix || !lines) return false;
        const formulas = new ObjectMatrix(lines as Lines);
        for (const [row, columns] of rows)
          for (const column of columns) if (!put(formulas, row, column, matrix.getValue(row, column))) return false;
      }
    }
    return true;
  }
}

function put(
  formulas: ObjectMatrix<IFormulaDataItem>,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): boolean {
  const before = formulas.getValue(row, column) as IFormulaDataItem | undefined;
  if (cell?.si || before?.si !== undefined) return false;
  const formula = cell?.f;
  if (typeof formula === "string" && formula.startsWith("=") && formula.length > 1)
    formulas.setValue(row, column, { f: formula });
  else if (before) formulas.realDeleteValue(row, column);
  return true;
}
