import { CustomCommandExecutionError, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import {
  IEditorBridgeService,
  MoveSelectionEnterAndTabCommand,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
} from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Engine } from "../../engine";
import type { Overlay, Rectangle } from "../overlay";
import { unitId, worksheet, type Parts } from "../parts";
import { toRange } from "../ranges";
import { EntryBox } from "./entry-box";
import { actionOf, type Direction, type EntryAction } from "./entry-keys";
import { nextCell } from "./next-cell";
import { PendingEntries, type Entry } from "./pending-entries";
import { TypingPause } from "./typing-pause";

/** Where the library listens for keys while a sheet has the keyboard. */
const gridKeyboard = `__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;

/** Nobody types; a cell is open; or all is closed and not yet in its cells, as between one cell and the next. */
export type TypingState = "none" | "open" | "between";

/** What the editor asks of whoever knows the cells. */
export interface EntryHost {
  /** Asked before a cell is typed into; says why not. */
  allows(cell: Omit<Entry, "text">): boolean;
  /** What a cell holds, as it is typed. */
  textOf(cell: Omit<Entry, "text">): string;
  /**
   * Writes what was typed.
   * @param entries In the order in which they were typed.
   * @param quiet Resolves when nobody types.
   * @param done Called for each when its cell shows what came of it.
   */
  enter(entries: readonly Entry[], quiet: () => Promise<void>, done: (entry: Entry) => void): Promise<void>;
}

/**
 * Typing into cells. The library's own editor takes some fifty milliseconds of work for a key and loses keys that come
 * before it is done; the browser's own field does not. What is entered waits, shown over its cells, until nobody types.
 */
export class CellEditor {
  private readonly layer = document.createElement("div");
  private readonly box: EntryBox;
  private readonly typing = new TypingPause();
  private readonly pending: PendingEntries;
  private host: EntryHost | undefined;
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
  /** Where the grid's drawing surface begins within the container, in pixels. */
  private corner: { readonly left: number; readonly top: number } | undefined;
  private entering: Promise<void> = Promise.resolve();
  private state: TypingState = "none";
  private readonly listeners: ((state: TypingState) => void)[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly engine: Engine,
    private readonly overlay: Overlay,
    private readonly container: HTMLElement,
  ) {
    this.layer.className = "entries";
    // Beside the library's own root, which keeps no child of others; its keys are heard from here too.
    container.after(this.layer);
    parts.injector.get(ILayoutService).registerContainerElement(this.layer);
    this.box = new EntryBox(this.layer);
    this.pending = new PendingEntries(
      this.layer,
      (entry) => this.placeOf(entry),
      ({ sheet, row, column }) => engine.look(sheet, row, column),
      () => this.zoom(),
    );
    parts.calculation.waitFor(() => this.typing.quiet());
    this.box.input.addEventListener("input", () => this.noteInput());
    container.addEventListener("pointerdown", ({ target }) => this.notePointer(target), true);
    overlay.onMove(() => this.planPlaces());
    this.replaceLibraryEditor();
  }

  /** Who writes what was typed; without one nothing can be typed. */
  serve(host: EntryHost): void {
    this.host = host;
  }

  onTyping(listener: (state: TypingState) => void): void {
    this.listeners.push(listener);
  }

  /** Writes what was typed so far into its cell and closes the box; whoever calls has turned to something else. */
  readonly enter = (): void => {
    const bar = this.parts.injector.get(IEditorBridgeService);
    if (bar.isVisible().visible) this.closeFormulaBar();
    if (this.hasBegun) this.commit();
    this.close();
    this.typing.end();
    this.flush();
  };

  /** Resolves when all that was typed so far stands in its cells. */
  async entered(): Promise<void> {
    await this.typing.quiet();
    this.flush();
    await this.entering;
  }

  /** A key anywhere on the page, before the library hears of it. */
  readonly noteKey = (event: KeyboardEvent): void => {
    const focused = document.activeElement;
    const isOpen = focused === this.box.input;
    if (this.host === undefined || (!isOpen && focused?.id !== gridKeyboard)) return;
    const action = actionOf(event, { isOpen, hasBegun: this.hasBegun, isWithin: this.isWithin });
    if (action.kind === "ignore") return;
    this.noteTyping();
    if (action.kind === "pass") {
      if (this.hasBegun) this.commit();
      this.close();
      this.flush();
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
    if (this.hasBegun) this.commit();
    if (move === null) return;
    if (this.isSpread) {
      this.close();
      if (move === "down" || move === "right") void this.moveWithin(move);
      return;
    }
    const across = move === "right" || move === "left";
    const from = move === "down" && this.lineStart !== null ? { ...cell, column: this.lineStart } : cell;
    this.lineStart = across ? (this.lineStart ?? cell.column) : null;
    this.cell = { ...cell, ...nextCell(worksheet(this.parts, cell.sheet), from, move) };
    this.placeBox();
  }

  private moveWithin(move: "down" | "right"): Promise<boolean> {
    const keycode = move === "down" ? 13 : 9;
    const direction = move === "down" ? 2 : 1;
    return this.parts.injector
      .get(ICommandService)
      .executeCommand(MoveSelectionEnterAndTabCommand.id, { keycode, direction });
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
    if (!this.host?.allows(this.cell)) {
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
    this.tellState();
  }

  private edit(): void {
    if (this.hasBegun) {
      this.isWithin = !this.isWithin;
      return;
    }
    if (!this.open() || !this.cell || !this.host) return;
    const { sheet, row, column } = this.cell;
    const text = this.pending.textAt(sheet, row, column) ?? this.host.textOf(this.cell);
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
      this.tellState();
    } else this.box.fit();
  }

  private commit(): void {
    const { cell, box } = this;
    this.hasBegun = false;
    if (cell && box.text !== this.opened) this.pending.add({ ...cell, text: box.text });
    this.opened = null;
    box.write("");
    this.placeBox();
    this.tellState();
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
    if (hadKeyboard) document.getElementById(gridKeyboard)?.focus({ preventScroll: true });
    this.tellState();
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
    this.tellState();
    if (this.isPausing) return;
    this.isPausing = true;
    void this.typing.quiet().then(() => {
      this.isPausing = false;
      if (this.cell && !this.hasBegun) this.close();
      this.flush();
    });
  }
  /** Hands on what was typed, to be written after what is being done now. */
  private flush(): void {
    const entries = this.pending.take();
    if (entries.length > 0 && this.host) {
      const quiet = (): Promise<void> => this.typing.quiet();
      const done = (entry: Entry): void => this.pending.done(entry);
      const written = this.host.enter(entries, quiet, done).finally(() => this.tellState());
      this.entering = Promise.all([this.entering, written]).then(() => undefined);
    }
    this.tellState();
  }

  private tellState(): void {
    const isBetween = this.pending.size > 0 || this.cell !== null;
    const state = this.hasBegun ? "open" : isBetween ? "between" : "none";
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener(state);
  }

  private notePointer(target: EventTarget | null): void {
    if (target !== this.box.input) this.enter();
    else this.isWithin = true;
  }

  /** Whatever would open the library's editor over a cell opens the box. */
  private replaceLibraryEditor(): void {
    this.parts.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id !== SetCellEditVisibleOperation.id) return;
      const { visible, eventType } = params as { visible: boolean; eventType: DeviceInputEventType };
      if (!visible || eventType === DeviceInputEventType.PointerDown) return;
      queueMicrotask(() => this.edit());
      throw new CustomCommandExecutionError("The cell is opened by its own editor.");
    });
  }

  private closeFormulaBar(): void {
    this.parts.injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId,
    });
  }

  private planPlaces(): void {
    if (this.isPlanned || (this.cell === null && this.pending.size === 0)) return;
    this.isPlanned = true;
    requestAnimationFrame(() => {
      this.isPlanned = false;
      this.corner = undefined;
      this.pending.placeAll();
      this.placeBox(false);
    });
  }

  private placeBox(scroll = true): void {
    if (this.cell === null) return;
    let place = this.placeOf(this.cell);
    if (scroll && !this.isSeen(place)) {
      const range = toRange({ ...this.cell, rows: 1, columns: 1 });
      this.parts.injector.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range });
      place = this.placeOf(this.cell);
    }
    const { sheet, row, column } = this.cell;
    if (place) this.box.show(place, this.engine.look(sheet, row, column), this.hasBegun, this.zoom());
  }

  private isSeen(place: Rectangle | null): boolean {
    const surface = this.overlay.surface();
    if (!place || !surface) return true;
    const { clientWidth, clientHeight } = surface;
    const { left, top, width, height } = place;
    return left >= 0 && top >= 0 && left + width <= clientWidth && top + height <= clientHeight;
  }

  private placeOf({ sheet, row, column }: Omit<Entry, "text">): Rectangle | null {
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

  private findCorner(surface: HTMLElement): { readonly left: number; readonly top: number } {
    const outer = this.container.getBoundingClientRect();
    const inner = surface.getBoundingClientRect();
    this.corner = { left: inner.left - outer.left, top: inner.top - outer.top };
    return this.corner;
  }

  private zoom(): number {
    return this.parts.workbook.ensureActiveSheet().getZoomRatio();
  }
}
