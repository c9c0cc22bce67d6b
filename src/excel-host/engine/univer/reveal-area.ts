import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { ScrollCommand, SheetScrollManagerService } from "@univerjs/sheets-ui";
import type { Area, Engine } from "../engine";
import type { Overlay } from "./overlay";
import { unitId, worksheet, type Parts } from "./parts";

/**
 * The engine whose selected cell comes into view, as in Excel: the library takes what the frozen part covers for seen.
 * @param engine The engine over the same parts.
 * @param overlay Where cells stand on the screen.
 */
export function revealing(engine: Engine, parts: Parts, overlay: Overlay): Engine {
  let wanted: { readonly sheet: string; readonly area: Area } | undefined;
  return {
    ...engine,
    selectArea: (sheet, area) => {
      engine.selectArea(sheet, area);
      // A sheet that has just come to the front is drawn first.
      if (wanted === undefined) requestAnimationFrame(() => reveal());
      wanted = { sheet, area };
    },
  };

  function reveal(): void {
    if (wanted === undefined) return;
    const { sheet, area } = wanted;
    wanted = undefined;
    const first = { row: area.row, column: area.column, rows: 1, columns: 1 };
    const place = overlay.place(sheet, first);
    const surface = overlay.surface();
    const scroll = parts.injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetScrollManagerService);
    if (!place || !surface || !scroll) return;
    const found = worksheet(parts, sheet);
    const { xSplit, ySplit } = found.getConfig().freeze;
    const zoom = found.getZoomRatio();
    const corner = overlay.place(sheet, { row: 0, column: 0, rows: ySplit, columns: xSplit });
    if (!corner) return;
    const state = scroll.getCurrentScrollState();
    const down = scrollTo(
      { at: first.row, split: ySplit, from: place.top / zoom, size: place.height / zoom },
      { begin: (corner.top + corner.height) / zoom, end: surface.clientHeight / zoom },
      (at) => (found.getRowVisible(at) ? found.getRowHeight(at) : 0),
    );
    const across = scrollTo(
      { at: first.column, split: xSplit, from: place.left / zoom, size: place.width / zoom },
      { begin: (corner.left + corner.width) / zoom, end: surface.clientWidth / zoom },
      (at) => (found.getColVisible(at) ? found.getColumnWidth(at) : 0),
    );
    if (!down && !across) return;
    parts.injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
      sheetViewStartRow: down?.start ?? state?.sheetViewStartRow ?? 0,
      offsetY: down?.offset ?? state?.offsetY ?? 0,
      sheetViewStartColumn: across?.start ?? state?.sheetViewStartColumn ?? 0,
      offsetX: across?.offset ?? state?.offsetX ?? 0,
    });
  }
}

/**
 * How far to scroll so that a cell is seen with some of what stands before it.
 * @param cell Its row or column, how many are frozen, and where it stands now.
 * @param room Where the part that scrolls begins and ends.
 * @param sizeOf Of any row or column.
 * @returns In the library's terms: what the rows or columns from the very first one take, and pixels beside; nothing where
 *   the cell is seen, or stands among the frozen ones.
 */
function scrollTo(
  cell: { readonly at: number; readonly split: number; readonly from: number; readonly size: number },
  room: { readonly begin: number; readonly end: number },
  sizeOf: (at: number) => number,
): { readonly start: number; readonly offset: number } | undefined {
  if (cell.at < cell.split || (cell.from >= room.begin - 1 && cell.from + cell.size <= room.end)) return undefined;
  const spare = Math.min((room.end - room.begin) / 3, room.end - room.begin - cell.size);
  let first = cell.at;
  for (let sum = 0; first > cell.split; first -= 1) {
    sum += sizeOf(first - 1);
    if (sum > spare) break;
  }
  let offset = 0;
  for (let at = cell.split; at < first; at++) offset += sizeOf(at);
  let start = 0;
  for (; sizeOf(start) <= offset && start < first; start++) offset -= sizeOf(start);
  return { start, offset };
}
