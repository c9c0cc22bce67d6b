import type { Engine } from "../../../excel-host/engine/engine";
import { firstSheet } from "../../../excel-host/engine/univer/parts";

/** The sheet of a new workbook, while nothing stands on it, does not stay before those of a year. */
export function putEmptySheetLast(engine: Engine): void {
  const sheets = engine.sheets();
  const [first] = sheets;
  const others = sheets.filter(({ id, hidden }) => id !== first?.id && !hidden);
  if (first?.id !== firstSheet || first.hidden || others.length === 0) return;
  if (engine.usedArea(first.id, false) !== null) return;
  engine.moveSheet(first.id, sheets.length - 1);
}
