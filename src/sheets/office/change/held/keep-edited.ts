import type { Area, Cell } from "../../../plan/sheet-plan";
import { sharedStyle } from "../../../plan/shared-style";
import { contains } from "../../read/cell-texts";
import type { SheetContents } from "../../read/sheet-contents";
import { heldCells, type HeldCell } from "./held-plan";
import type { SheetBack } from "../back/way-back";
import { isWritten } from "../written-marks";

/**
 * A sheet as it was, with what people entered while it was half written: a way back never goes over that.
 *
 * Cells that hold what they held before, or what the step was writing, are the step's; emptied ones too, since it empties
 * them itself.
 * @param sheet As it was, and what was being written.
 * @param now What it holds.
 */
export function keepEdited<Back extends SheetBack>(sheet: Back, now: SheetContents): Back["was"] {
  const { was } = sheet;
  const before = new Map(was.cells.map((cell) => [keyOf(cell), cell]));
  const live: Area[] = "live" in was ? was.live.map(({ reserved }) => reserved) : [];
  const edited = heldCells(now).filter(isEdited(sheet, before, live));
  if (edited.length === 0) return was;
  const entered = new Map(edited.map((cell) => [keyOf(cell), cell]));
  const kept = was.cells.map((cell): Cell => {
    const found = entered.get(keyOf(cell));
    entered.delete(keyOf(cell));
    return found ? withContents(cell, found) : cell;
  });
  const added = [...entered.values()].map((cell): Cell => {
    return { row: cell.row, column: cell.column, style: sharedStyle("plain"), ...contentOf(cell) };
  });
  return { ...was, cells: [...kept, ...added] };
}

function isEdited(
  sheet: SheetBack,
  before: ReadonlyMap<string, Cell>,
  live: readonly Area[],
): (cell: HeldCell) => boolean {
  if (sheet.scope === "rows") return () => false;
  if (sheet.scope === "contents") {
    // An earlier version wrote only formulas: a value that was not there is somebody's.
    const isNew = sheet.written ? isWritten(sheet.written) : ({ formula }: HeldCell) => formula !== undefined;
    return (cell) => {
      const was = before.get(keyOf(cell));
      return was !== undefined && !isAsBefore(cell, was) && !isNew(cell) && !isIn(live, cell);
    };
  }
  const { written, live: next = [] } = sheet.plan;
  if (written === undefined) return () => false;
  const isOurs = isWritten(written);
  return (cell) => !isIn([...live, ...next], cell) && !isAsBefore(cell, before.get(keyOf(cell))) && !isOurs(cell);
}

function isAsBefore(now: HeldCell, was: Cell | undefined): boolean {
  if (was === undefined) return false;
  // Being put back, a link gives the cell a text of its own for a moment.
  if (was.link) return true;
  if (was.formula !== undefined || now.formula !== undefined) {
    return was.formula !== undefined && now.formula !== undefined;
  }
  return String(was.value ?? "") === String(now.value ?? "");
}

function isIn(areas: readonly Area[], cell: HeldCell): boolean {
  return areas.some((area) => contains(area, cell));
}

function withContents({ value: _value, formula: _formula, ...cell }: Cell, held: HeldCell): Cell {
  return { ...cell, ...contentOf(held) };
}

function contentOf({ value, formula }: HeldCell): Pick<Cell, "value" | "formula"> {
  return { value, ...(formula !== undefined && { formula }) };
}

function keyOf({ row, column }: Pick<Cell, "row" | "column">): string {
  return `${row}:${column}`;
}
