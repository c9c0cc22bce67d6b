import { ICommandService } from "@univerjs/core";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { Overlay, Rectangle } from "../overlay";
import { worksheet, type Parts } from "../parts";
import { toRange } from "../ranges";
import type { Entry } from "./pending-entries";

type Cell = Omit<Entry, "text">;

/** Where cells stand over the grid, for what is typed into them. */
export class EntryPlaces {
  /** Where the grid's drawing surface begins within the container, in pixels. */
  private corner: { readonly left: number; readonly top: number } | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly overlay: Overlay,
    private readonly container: HTMLElement,
  ) {}

  get zoom(): number {
    return this.parts.workbook.ensureActiveSheet().getZoomRatio();
  }

  /** The page may have been laid out anew. */
  measureAgain(): void {
    this.corner = undefined;
  }

  /** Pixels from the corner of the container; null while another sheet is shown. */
  of({ sheet, row, column }: Cell): Rectangle | null {
    const joined = worksheet(this.parts, sheet).getMergedCell(row, column);
    const rows = joined ? joined.endRow - row + 1 : 1;
    const columns = joined ? joined.endColumn - column + 1 : 1;
    const place = this.overlay.place(sheet, { row, column, rows, columns });
    const surface = this.overlay.surface();
    if (!place || !surface) return null;
    // Both stand in the same element; asking for their places on the screen would lay the page out at every key.
    const { left, top } = this.corner ?? this.findCorner(surface);
    return { ...place, left: place.left + left, top: place.top + top };
  }

  /** The same, after the sheet was scrolled to the cell where it was not seen. */
  shown(cell: Cell): Rectangle | null {
    const place = this.of(cell);
    if (this.isSeen(place)) return place;
    const range = toRange({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
    this.parts.injector.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range });
    return this.of(cell);
  }

  private isSeen(place: Rectangle | null): boolean {
    const surface = this.overlay.surface();
    if (!place || !surface) return true;
    const { clientWidth, clientHeight } = surface;
    const { left, top, width, height } = place;
    return left >= 0 && top >= 0 && left + width <= clientWidth && top + height <= clientHeight;
  }

  private findCorner(surface: HTMLElement): { readonly left: number; readonly top: number } {
    const outer = this.container.getBoundingClientRect();
    const inner = surface.getBoundingClientRect();
    this.corner = { left: inner.left - outer.left, top: inner.top - outer.top };
    return this.corner;
  }
}
