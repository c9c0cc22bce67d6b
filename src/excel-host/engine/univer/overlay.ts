import { ICommandService, LifecycleService, LifecycleStages } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetScrollManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../engine";
import { unitId, worksheet, type Parts } from "./parts";

/** Width of the row numbers and height of the column letters, in pixels. */
const heads = { width: 46, height: 20 } as const;

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells stand on the screen, for what is laid over the grid. */
export interface Overlay {
  /** Pixels from the corner of the grid's drawing surface; null while another sheet is shown. */
  place(sheet: string, area: Area): Rectangle | null;
  /** The drawing surface. */
  surface(): HTMLCanvasElement | null;
  /** Calls back whenever places may have changed. */
  onMove(listener: () => void): void;
}

export function createOverlay(parts: Parts): Overlay {
  const render = () => parts.injector.get(IRenderManagerService).getRenderById(unitId);
  const listeners: (() => void)[] = [];
  let scroll = { x: 0, y: 0 };
  const tell = (): void => listeners.forEach((listener) => listener());
  void parts.injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      render()
        ?.with(SheetScrollManagerService)
        .validViewportScrollInfo$.subscribe((info) => {
          scroll = { x: info?.viewportScrollX ?? 0, y: info?.viewportScrollY ?? 0 };
          tell();
        });
    });
  parts.injector.get(ICommandService).onCommandExecuted(tell);
  return {
    surface: () => render()?.engine.getCanvas().getCanvasEle() ?? null,
    onMove: (listener) => void listeners.push(listener),
    place: (sheet, area) => {
      const shown = parts.workbook.getActiveSheet(true);
      if (shown?.getSheetId() !== sheet) return null;
      const found = worksheet(parts, sheet);
      const { xSplit, ySplit } = found.getConfig().freeze;
      const zoom = found.getZoomRatio();
      const moved = { x: area.column >= xSplit ? scroll.x : 0, y: area.row >= ySplit ? scroll.y : 0 };
      const across = (to: number): number =>
        total(to, (at) => (found.getColVisible(at) ? found.getColumnWidth(at) : 0)) - moved.x;
      const down = (to: number): number =>
        total(to, (at) => (found.getRowVisible(at) ? found.getRowHeight(at) : 0)) - moved.y;
      const left = across(area.column);
      const top = down(area.row);
      return {
        left: (heads.width + left) * zoom,
        top: (heads.height + top) * zoom,
        width: (across(area.column + area.columns) - left) * zoom,
        height: (down(area.row + area.rows) - top) * zoom,
      };
    },
  };
}

function total(count: number, size: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += size(at);
  return sum;
}
