import type { Area as SheetArea, CellValue } from "../../sheets/plan/sheet-plan";
import { targetOf } from "../../sheets/xlsx/read/read-book";
import type { Area, CellContent } from "../../excel-host/engine/engine";
import type { Host } from "../../excel-host/host/host";

/** A defined name of the host's workbook that stands for an area of a sheet. */
export interface HostArea {
  readonly name: string;
  /** Id of the sheet. */
  readonly sheet: string;
  /** 1-based. */
  readonly area: SheetArea;
}

/** The names that stand for areas; others and broken ones are left out. */
export function hostAreas(host: Host): readonly HostArea[] {
  return host.engine.names().flatMap(({ name, formula }) => {
    const target = targetOf(formula.slice(1));
    const sheet = target && host.findSheet(target.sheet);
    return target && sheet ? [{ name, sheet, area: target.area }] : [];
  });
}

/** Zero-based, as the engine counts. */
export function engineArea({ row, column, rows, columns }: SheetArea): Area {
  return { row: row - 1, column: column - 1, rows, columns };
}

/** What a cell holds, `null` where it is blank; an error is its text. */
export function plainValue({ blank, value }: CellContent): CellValue {
  return blank ? null : value;
}

/** Values of an area; a blank cell is `null`. */
export function hostValues(host: Host, { sheet, area }: HostArea): CellValue[][] {
  return host.engine.cells(sheet, engineArea(area)).map((row) => row.map(plainValue));
}
