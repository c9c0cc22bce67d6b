import { ILayoutService } from "@univerjs/ui";
import type { Engine } from "../../engine";
import type { Overlay } from "../overlay";
import { worksheet, type Parts } from "../parts";
import { EntryBox } from "./entry-box";
import { actionOf, type Direction, type EntryAction } from "./entry-keys";
import { EntryPlaces } from "./entry-places";
import { EntryQueue, type EntryHost, type TypingState } from "./entry-queue";
import { focusGrid, hasGridKeyboard, moveWithinSelection, replaceLibraryEditor } from "./library-editor";
import { nextCell } from "./next-cell";
import { PendingEntries, type Entry } from "./pending-entries";
import { TypingPause } from "./typing-pause";

/**
 * Typing into cells. The library's own editor takes some fifty milliseconds of work for a key and loses keys that come
 * before it is done; the browser's own field does not. What is entered waits, shown over its cells, until nobody types.
 */
export class CellEditor {
  private readonly layer = document.createElement("div");
  private readonly box: EntryBox;
  private readonly typing = new TypingPause();
  private readonly places: EntryPlaces;
  private readonly queue: EntryQueue;
  private cell: Omit<Entry, "text"> | null = null;
  private hasBegun = false;
  private isWithin = false;
  /** What stood in the box when it was opened on what the cell holds. */
  private opened: string | null = null;
  /** Where a line of Tabs began: Enter goes back below it, as in Excel. */
  private lineStart: number | null = null;
  /** Several cells were selected: Enter goes round within them. */
  private isSpread = false;
  private isPlanned = false;
  private isPausing = false;
  /** The text is written in the formula bar, and no box stands over the cell. */
  private isInBar = false;

  constructor(
    private readonly parts: Parts,
    private readonly engine: Engine,
    overlay: Overlay,
    container: HTMLElement,
  ) {
    this.layer.className = "entries";
    // Beside the library's own root, which keeps no child of others; its keys are heard from here too.
    container.after(this.layer);
    parts.injector.get(ILayoutService).registerContainerElement(this.layer);
    this.box = new EntryBox(this.layer);
    this.places = new EntryPlaces(parts, overlay, container);
    const pending = new PendingEntries(
      this.layer,
      (entry) => this.places.of(entry),
      ({ sheet, row, column }) => engine.look(sheet, row, column),
      () => this.places.zoom,
    );
    this.queue = new EntryQueue(this.typing, pending, () => ({
      hasBegun: this.hasBegun,
      isOpen: this.cell !== null,
    }));
    parts.calculation.waitFor(() => this.typing.quiet());
    this.box.input.addEventListener("input", () => this.noteInput());
    container.addEventListener("pointerdown", ({ target }) => this.notePointer(target), true);
    overlay.onMove(() => this.planPlaces());
    replaceLibraryEditor(parts, () => this.edit());
  }

  /** Who writes what was typed; without one nothing can be typed. */
  serve(host: EntryHost): void {
    this.queue.host = host;
  }

  onTyping(listener: (state: TypingState) => void): void {
    this.queue.onTyping(listener);
  }

  /** Writes what was typed so far into its cell and closes the box; whoever calls has turned to something else. */
  readonly enter = (): void => {
    // What stands in the formula bar is entered by the bar, which has its text.
    if (this.isInBar) return;
    if (this.hasBegun) this.commit(this.box.text);
    this.close();
    this.typing.end();
    this.queue.flush();
  };

  /** Resolves when all that was typed so far stands in its cells. */
  entered(): Promise<void> {
    return this.queue.entered();
  }

  /** What the selected cell holds or will hold, as it is typed. */
  selectedText(): string {
    const cell = this.cell ?? this.selectedCell();
    return this.textOf(cell);
  }

  /**
   * Begins to write the selected cell in the formula bar.
   * @returns Whether the cell may be written.
   */
  beginInBar(): boolean {
    if (this.isInBar) return true;
    this.enter();
    const cell = this.selectedCell();
    if (this.queue.host?.allows(cell) !== true) return false;
    this.cell = cell;
    this.opened = this.textOf(cell);
    this.isSpread = false;
    this.lineStart = null;
    this.isInBar = true;
    this.hasBegun = true;
    this.queue.tellState();
    return true;
  }

  /**
   * Ends writing in the formula bar.
   * @param text What to write; `null` gives it up.
   * @param move Where the selection goes, and the keyboard with it; it stays where somebody turned to something else.
   */
  endInBar(text: string | null, move: Direction | "stay"): void {
    const { cell } = this;
    if (!this.isInBar || !cell) return;
    this.isInBar = false;
    if (text === null) this.hasBegun = false;
    else this.commit(text);
    if (move !== "stay") this.cell = { ...cell, ...nextCell(worksheet(this.parts, cell.sheet), cell, move) };
    this.close();
    this.typing.end();
    this.queue.flush();
  }

  /** A key anywhere on the page, before the library hears of it. */
  readonly noteKey = (event: KeyboardEvent): void => {
    const focused = document.activeElement;
    const isOpen = focused === this.box.input;
    if (this.queue.host === undefined || (!isOpen && !hasGridKeyboard(focused))) return;
    const action = actionOf(event, { isOpen, hasBegun: this.hasBegun, isWithin: this.isWithin });
    if (action.kind === "ignore") return;
    this.noteTyping();
    if (action.kind === "pass") {
      if (this.hasBegun) this.commit(this.box.text);
      this.close();
      this.queue.flush();
      return;
    }
    event.stopImmediatePropagation();
    if (!this.does(action)) event.preventDefault();
  };

  /** @returns Whether the browser is to do its part too. */
  private does(action: EntryAction): boolean {
    switch (action.kind) {
      case "write":
        return this.hasBegun || this.open();
      case "within":
        return true;
      case "empty":
        if (this.open()) this.begin("", false);
        return false;
      case "edit":
        this.edit();
        return false;
      case "line":
        this.box.input.setRangeText("\n", this.box.input.selectionStart, this.box.input.selectionEnd, "end");
        this.box.fit();
        return false;
      case "cancel":
        this.hasBegun = false;
        this.close();
        return false;
      case "enter":
        this.enterAndMove(action.move);
        return false;
      case "pass":
      case "ignore":
        return true;
    }
  }

  private enterAndMove(move: Direction | null): void {
    const { cell } = this;
    if (!cell) return;
    if (this.hasBegun) this.commit(this.box.text);
    if (move === null) return;
    if (this.isSpread) {
      this.close();
      if (move === "down" || move === "right") moveWithinSelection(this.parts, move);
      return;
    }
    const across = move === "right" || move === "left";
    const from = move === "down" && this.lineStart !== null ? { ...cell, column: this.lineStart } : cell;
    this.lineStart = across ? (this.lineStart ?? cell.column) : null;
    this.cell = { ...cell, ...nextCell(worksheet(this.parts, cell.sheet), from, move) };
    this.placeBox();
  }

  /** Opens the box over the selected cell, for a text that takes the place of what the cell holds. */
  private open(): boolean {
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
    this.placeBox();
    this.box.input.focus({ preventScroll: true });
    return true;
  }

  private begin(text: string, isWithin: boolean): void {
    this.hasBegun = true;
    this.isWithin = isWithin;
    this.box.write(text);
    this.placeBox();
    this.queue.tellState();
  }

  private edit(): void {
    if (this.hasBegun) {
      this.isWithin = !this.isWithin;
      return;
    }
    if (!this.open() || !this.cell) return;
    const text = this.textOf(this.cell);
    this.begin(text, true);
    this.opened = text;
  }

  private noteInput(): void {
    this.noteTyping();
    if (!this.hasBegun) {
      this.hasBegun = true;
      this.isWithin = false;
      this.opened = null;
      this.placeBox();
      this.queue.tellState();
    } else this.box.fit();
  }

  private textOf(cell: Omit<Entry, "text">): string {
    const { pending, host } = this.queue;
    return pending.textAt(cell.sheet, cell.row, cell.column) ?? host?.textOf(cell) ?? "";
  }

  private selectedCell(): Omit<Entry, "text"> {
    const { sheet, area } = this.engine.selectedArea();
    return { sheet, row: area.row, column: area.column };
  }

  private commit(text: string): void {
    const { cell, box, opened } = this;
    this.hasBegun = false;
    if (cell && text !== opened) this.queue.pending.add({ ...cell, text });
    this.opened = null;
    box.write("");
    this.placeBox();
    this.queue.tellState();
  }

  /** Gives the keyboard back to the grid, at the cell where the box was. */
  private close(): void {
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

  private select({ sheet, row, column }: Omit<Entry, "text">): void {
    if (this.isSpread || this.engine.activeSheet() !== sheet) return;
    const { area } = this.engine.selectedArea();
    if (area.row !== row || area.column !== column) {
      this.engine.selectArea(sheet, { row, column, rows: 1, columns: 1 });
    }
  }

  private noteTyping(): void {
    this.typing.noteKey();
    this.queue.tellState();
    if (this.isPausing) return;
    this.isPausing = true;
    void this.typing.quiet().then(() => {
      this.isPausing = false;
      if (this.cell && !this.hasBegun) this.close();
      this.queue.flush();
    });
  }

  private notePointer(target: EventTarget | null): void {
    if (target !== this.box.input) this.enter();
    else this.isWithin = true;
  }

  private planPlaces(): void {
    if (this.isPlanned || (this.cell === null && this.queue.pending.size === 0)) return;
    this.isPlanned = true;
    requestAnimationFrame(() => {
      this.isPlanned = false;
      this.places.measureAgain();
      this.queue.pending.placeAll();
      this.placeBox(false);
    });
  }

  private placeBox(scroll = true): void {
    if (this.cell === null || this.isInBar) return;
    const place = scroll ? this.places.shown(this.cell) : this.places.of(this.cell);
    const { sheet, row, column } = this.cell;
    if (place) this.box.show(place, this.engine.look(sheet, row, column), this.hasBegun, this.places.zoom);
  }
}
