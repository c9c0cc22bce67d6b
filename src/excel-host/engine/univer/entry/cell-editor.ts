import type { Engine } from "../../engine";
import type { Overlay } from "../overlay";
import { pastedEntries } from "../paste/pasted-entries";
import { takePastes } from "../paste/take-pastes";
import { worksheet, type Parts } from "../parts";
import { CellEntry } from "./cell-entry";
import { actionOf, type Direction, type EntryAction } from "./entry-keys";
import type { EntryHost, TypingState } from "./entry-queue";
import { hasGridKeyboard, replaceLibraryEditor } from "./library-editor";

/**
 * Typing into cells. The library's own editor takes some fifty milliseconds of work for a key and loses keys that come
 * before it is done; the browser's own field does not. What is entered waits, shown over its cells, until nobody types.
 */
export class CellEditor {
  private readonly entry: CellEntry;
  private isPausing = false;

  constructor(parts: Parts, engine: Engine, overlay: Overlay, container: HTMLElement) {
    const entry = new CellEntry(parts, engine, overlay, container);
    this.entry = entry;
    parts.calculation.waitFor(() => entry.typing.quiet());
    entry.box.input.addEventListener("input", () => this.noteInput());
    container.addEventListener("pointerdown", ({ target }) => this.notePointer(target), true);
    replaceLibraryEditor(parts, () => entry.edit());
    takePastes(parts, {
      take: (lines) => {
        this.enter();
        const selected = engine.selectedArea();
        void entry.queue.host?.paste(pastedEntries(worksheet(parts, selected.sheet), selected, lines));
      },
      keepsLooks: () => entry.queue.host?.isProtected(engine.activeSheet()) === true,
    });
  }

  /** Who writes what was typed; without one nothing can be typed. */
  serve(host: EntryHost): void {
    this.entry.queue.host = host;
  }

  onTyping(listener: (state: TypingState) => void): void {
    this.entry.queue.onTyping(listener);
  }

  /** Writes what was typed so far into its cell and closes the box; whoever calls has turned to something else. */
  readonly enter = (): void => {
    const { entry } = this;
    // What stands in the formula bar is entered by the bar, which has its text.
    if (entry.isInBar) return;
    if (entry.hasBegun) entry.commit();
    this.leave();
  };

  /** Resolves when all that was typed so far stands in its cells. */
  entered(): Promise<void> {
    return this.entry.queue.entered();
  }

  /** What the selected cell holds or will hold, as it is typed. */
  selectedText(): string {
    return this.entry.textOf(this.entry.cell ?? this.entry.selectedCell());
  }

  /**
   * Begins to write the selected cell in the formula bar.
   * @returns Whether the cell may be written.
   */
  beginInBar(): boolean {
    const { entry } = this;
    if (entry.isInBar) return true;
    this.enter();
    const cell = entry.selectedCell();
    if (entry.queue.host?.allows(cell) !== true) return false;
    entry.beginInBar(cell);
    return true;
  }

  /** Whether what is written in the formula bar is no formula though it begins as one: it is to be mended there. */
  refusesInBar(text: string): boolean {
    return this.entry.isInBar && this.entry.refuses(text);
  }

  /**
   * Ends writing in the formula bar.
   * @param text What to write; `null` gives it up.
   * @param move Where the selection goes, and the keyboard with it; it stays where somebody turned to something else.
   */
  endInBar(text: string | null, move: Direction | "stay"): void {
    const { entry } = this;
    const { cell } = entry;
    if (!entry.isInBar || !cell) return;
    entry.isInBar = false;
    if (text === null) entry.hasBegun = false;
    else entry.commit(text);
    if (move !== "stay") entry.goOn(cell, move);
    this.leave();
  }

  /** A key anywhere on the page, before the library hears of it. */
  readonly noteKey = (event: KeyboardEvent): void => {
    const { entry } = this;
    const focused = document.activeElement;
    const isOpen = focused === entry.box.input;
    if (entry.queue.host === undefined || (!isOpen && !hasGridKeyboard(focused))) return;
    const action = actionOf(event, { isOpen, hasBegun: entry.hasBegun, isWithin: entry.isWithin });
    if (action.kind === "ignore") return;
    this.noteTyping();
    if (action.kind === "pass") {
      if (entry.hasBegun) entry.commit();
      entry.close();
      entry.queue.flush();
      return;
    }
    event.stopImmediatePropagation();
    if (!this.does(action)) event.preventDefault();
  };

  /** @returns Whether the browser is to do its part too. */
  private does(action: EntryAction): boolean {
    const { entry } = this;
    const { input } = entry.box;
    switch (action.kind) {
      case "write":
        return entry.hasBegun || entry.open();
      case "within":
        return true;
      case "empty":
        if (entry.open()) entry.begin("", false);
        return false;
      case "edit":
        entry.edit();
        return false;
      case "line":
        input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
        entry.box.fit();
        return false;
      case "cancel":
        entry.hasBegun = false;
        entry.close();
        return false;
      case "enter":
        entry.enterAndMove(action.move);
        return false;
      case "pass":
      case "ignore":
        return true;
    }
  }

  private noteInput(): void {
    this.noteTyping();
    if (this.entry.hasBegun) this.entry.box.fit();
    else this.entry.beginFresh();
  }

  private noteTyping(): void {
    const { entry } = this;
    entry.typing.noteKey();
    entry.queue.tellState();
    if (this.isPausing) return;
    this.isPausing = true;
    void entry.typing.quiet().then(() => {
      this.isPausing = false;
      if (entry.cell && !entry.hasBegun) entry.close();
      entry.queue.flush();
    });
  }

  private notePointer(target: EventTarget | null): void {
    if (target !== this.entry.box.input) this.enter();
    else this.entry.isWithin = true;
  }

  /** Nothing is being typed any more: what waits is written. */
  private leave(): void {
    const { entry } = this;
    entry.close();
    entry.typing.end();
    entry.queue.flush();
  }
}
