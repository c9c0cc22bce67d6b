import { ILayoutService } from "@univerjs/ui";
import type { Engine } from "../../engine";
import type { Overlay } from "../overlay";
import { worksheet, type Parts } from "../parts";
import { EntryBox } from "./entry-box";
import type { Direction } from "./entry-keys";
import { EntryPlaces } from "./entry-places";
import { EntryQueue } from "./entry-queue";
import { focusGrid, moveWithinSelection } from "./library-editor";
import { nextCell } from "./next-cell";
import { PendingEntries, type Entry } from "./pending-entries";
import { TypingPause } from "./typing-pause";

type Cell = Omit<Entry, "text">;

/** The cell that is typed into: its box, what was begun in it, and where keys lead from it. */
export class CellEntry {
  readonly typing = new TypingPause();
  readonly queue: EntryQueue;
  readonly box: EntryBox;
  cell: Cell | null = null;
  hasBegun = false;
  /** Arrows go through the text and not to the next cell. */
  isWithin = false;
  /** The text is written in the formula bar, and no box stands over the cell. */
  isInBar = false;
  private readonly places: EntryPlaces;
  /** What stood in the box when it was opened on what the cell holds. */
  private opened: string | null = null;
  /** Where a line of Tabs began: Enter goes back below it, as in Excel. */
  private lineStart: number | null = null;
  /** Several cells were selected: Enter goes round within them. */
  private isSpread = false;
  private isPlanned = false;

  constructor(
    private readonly parts: Parts,
    private readonly engine: Engine,
    overlay: Overlay,
    container: HTMLElement,
  ) {
    const layer = document.createElement("div");
    layer.className = "entries";
    // Beside the library's own root, which keeps no child of others; its keys are heard from here too.
    container.after(layer);
    parts.injector.get(ILayoutService).registerContainerElement(layer);
    this.box = new EntryBox(layer);
    this.places = new EntryPlaces(parts, overlay, container);
    const pending = new PendingEntries(
      layer,
      (entry) => this.places.of(entry),
      ({ sheet, row, column }) => engine.look(sheet, row, column),
      () => this.places.zoom,
    );
    this.queue = new EntryQueue(this.typing, pending, () => ({
      hasBegun: this.hasBegun,
      isOpen: this.cell !== null,
    }));
    overlay.onMove(() => this.planPlaces());
  }

  /** What a cell holds or will hold, as it is typed. */
  textOf(cell: Cell): string {
    const { pending, host } = this.queue;
    return pending.textAt(cell.sheet, cell.row, cell.column) ?? host?.textOf(cell) ?? "";
  }

  selectedCell(): Cell {
    const { sheet, area } = this.engine.selectedArea();
    return { sheet, row: area.row, column: area.column };
  }

  /** Opens the box over the selected cell, for a text that takes the place of what the cell holds. */
  open(): boolean {
    if (this.cell === null) {
      const { sheet, area } = this.engine.selectedArea();
      const joined = worksheet(this.parts, sheet).getMergedCell(area.row, area.column);
      this.isSpread = area.rows * area.columns > 1 && !joined;
      this.cell = { sheet, row: area.row, column: area.column };
      this.lineStart = null;
    }
    if (this.queue.host?.allows(this.cell) !== true) {
      if (document.activeElement !== this.box.input) this.cell = null;
      return false;
    }
    this.place();
    this.box.input.focus({ preventScroll: true });
    return true;
  }

  /** A key has written the first letter into the open box. */
  beginFresh(): void {
    this.hasBegun = true;
    this.isWithin = false;
    this.opened = null;
    this.place();
    this.queue.tellState();
  }

  begin(text: string, isWithin: boolean): void {
    this.hasBegun = true;
    this.isWithin = isWithin;
    this.box.write(text);
    this.place();
    this.queue.tellState();
  }

  /** Opens the box on what the selected cell holds; once more, arrows change what they do. */
  edit(): void {
    if (this.hasBegun) {
      this.isWithin = !this.isWithin;
      return;
    }
    if (!this.open() || !this.cell) return;
    const text = this.textOf(this.cell);
    this.begin(text, true);
    this.opened = text;
  }

  /** The text of a cell is written in the formula bar from now on. */
  beginInBar(cell: Cell): void {
    this.cell = cell;
    this.opened = this.textOf(cell);
    this.isSpread = false;
    this.lineStart = null;
    this.isInBar = true;
    this.hasBegun = true;
    this.queue.tellState();
  }

  /** Whether a text cannot leave the editor, as a formula that is none. */
  refuses(text: string): boolean {
    return this.cell !== null && text !== this.opened && this.queue.host?.refuses({ ...this.cell, text }) === true;
  }

  commit(text = this.box.text): void {
    const { cell, box, opened } = this;
    this.hasBegun = false;
    if (cell && text !== opened) this.queue.pending.add({ ...cell, text });
    this.opened = null;
    box.write("");
    this.place();
    this.queue.tellState();
  }

  /** Enters what was begun, and goes on; within several selected cells as they go round. */
  enterAndMove(move: Direction | null): void {
    const { cell } = this;
    if (!cell) return;
    if (this.hasBegun) {
      if (this.refuses(this.box.text)) {
        this.isWithin = true;
        return;
      }
      this.commit();
    }
    if (move === null) return;
    if (this.isSpread) {
      this.close();
      if (move === "down" || move === "right") moveWithinSelection(this.parts, move);
      return;
    }
    const across = move === "right" || move === "left";
    const from = move === "down" && this.lineStart !== null ? { ...cell, column: this.lineStart } : cell;
    this.lineStart = across ? (this.lineStart ?? cell.column) : null;
    this.goOn(from, move);
    this.place();
  }

  /** The cell beside one is the one that is typed into. */
  goOn(from: Cell, move: Direction): void {
    this.cell = { ...from, ...nextCell(worksheet(this.parts, from.sheet), from, move) };
  }

  /** Gives the keyboard back to the grid, at the cell where the box was. */
  close(): void {
    const { cell } = this;
    if (cell === null) return;
    this.cell = null;
    this.opened = null;
    const hadKeyboard = document.activeElement === this.box.input;
    this.box.hide();
    this.select(cell);
    if (hadKeyboard) focusGrid();
    this.queue.tellState();
  }

  private select({ sheet, row, column }: Cell): void {
    if (this.isSpread || this.engine.activeSheet() !== sheet) return;
    const { area } = this.engine.selectedArea();
    if (area.row !== row || area.column !== column) {
      this.engine.selectArea(sheet, { row, column, rows: 1, columns: 1 });
    }
  }

  private planPlaces(): void {
    if (this.isPlanned || (this.cell === null && this.queue.pending.size === 0)) return;
    this.isPlanned = true;
    requestAnimationFrame(() => {
      this.isPlanned = false;
      this.places.measureAgain();
      this.queue.pending.placeAll();
      this.place(false);
    });
  }

  private place(scroll = true): void {
    if (this.cell === null || this.isInBar) return;
    const place = scroll ? this.places.shown(this.cell) : this.places.of(this.cell);
    const { sheet, row, column } = this.cell;
    if (place) this.box.show(place, this.engine.look(sheet, row, column), this.hasBegun, this.places.zoom);
  }
}
