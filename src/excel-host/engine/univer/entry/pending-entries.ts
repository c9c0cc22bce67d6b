import type { CellLook } from "../../engine";
import type { Rectangle } from "../overlay";
import { boxOf, fontOf } from "./entry-box";

/** What was typed into a cell and is not yet written into it. */
export interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What was typed while nothing long may run, shown over its cells until it is written into them. */
export class PendingEntries {
  private readonly shown = new Map<Entry, HTMLElement>();
  private waiting: Entry[] = [];

  constructor(
    private readonly layer: HTMLElement,
    private readonly placeOf: (entry: Entry) => Rectangle | null,
    private readonly lookOf: (entry: Entry) => CellLook,
    private readonly zoom: () => number,
  ) {}

  get size(): number {
    return this.shown.size;
  }

  add(entry: Entry): void {
    const look = this.lookOf(entry);
    const mark = document.createElement("div");
    mark.className = "entered-cell";
    mark.textContent = entry.text;
    const isNumber = /^[\d\s.,%+-]+$/.test(entry.text);
    const align = look.horizontal === "general" || look.horizontal === "justify" ? "" : look.horizontal;
    Object.assign(mark.style, fontOf(look, this.zoom()), {
      background: look.fill ?? "#ffffff",
      color: look.fontColour ?? "#000000",
      textAlign: align === "" ? (isNumber ? "right" : "left") : align,
    });
    this.shown.set(entry, mark);
    this.waiting.push(entry);
    this.place(entry, mark);
    this.layer.append(mark);
  }

  /** The latest text of a cell, if it waits. */
  textAt(sheet: string, row: number, column: number): string | undefined {
    return [...this.shown.keys()]
      .filter((entry) => entry.sheet === sheet && entry.row === row && entry.column === column)
      .at(-1)?.text;
  }

  /** Takes what waits, in the order in which it was typed; it is shown until it is done with. */
  take(): readonly Entry[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting;
  }

  /** The cell shows now what came of its entry. */
  done(entry: Entry): void {
    this.shown.get(entry)?.remove();
    this.shown.delete(entry);
  }

  /** Moves what is shown to where its cells are. */
  placeAll(): void {
    for (const [entry, mark] of this.shown) this.place(entry, mark);
  }

  private place(entry: Entry, mark: HTMLElement): void {
    const place = this.placeOf(entry);
    mark.hidden = place === null;
    if (place) Object.assign(mark.style, boxOf({ ...place, width: place.width - 1, height: place.height - 1 }));
  }
}
