import type { CellLook } from "../../engine";
import type { Rectangle } from "../overlay";

/** Pixels from the border of a cell to its text. */
const padding = 2;

/** The box in which a cell is typed into: the browser's own field, which shows a key as soon as it is pressed. */
export class EntryBox {
  readonly input = document.createElement("textarea");

  constructor(layer: HTMLElement) {
    const { input } = this;
    input.className = "cell-entry";
    input.spellcheck = false;
    input.autocomplete = "off";
    input.rows = 1;
    input.hidden = true;
    layer.append(input);
  }

  get text(): string {
    return this.input.value;
  }

  /** @param hasBegun A box in which nothing was typed shows the cell through. */
  show(place: Rectangle, look: CellLook, hasBegun: boolean, zoom: number): void {
    const { input } = this;
    input.hidden = false;
    input.dataset["begun"] = String(hasBegun);
    Object.assign(input.style, boxOf(place), fontOf(look, zoom), { padding: `0 ${padding}px` });
    this.fit();
  }

  /** Makes the box as large as its text. */
  fit(): void {
    const { style, scrollWidth, clientWidth, scrollHeight, clientHeight } = this.input;
    if (scrollWidth > clientWidth) style.width = `${scrollWidth + 2 * padding + 2}px`;
    if (scrollHeight > clientHeight + 4) style.height = `${scrollHeight + 2}px`;
  }

  write(text: string): void {
    this.input.value = text;
    this.input.setSelectionRange(text.length, text.length);
  }

  hide(): void {
    this.input.value = "";
    this.input.hidden = true;
  }
}

/** Position and size as styles. */
export function boxOf({ left, top, width, height }: Rectangle): Partial<CSSStyleDeclaration> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/** The font of a cell as styles. */
export function fontOf(look: CellLook, zoom: number): Partial<CSSStyleDeclaration> {
  return {
    fontFamily: look.fontName ?? "Calibri, Carlito, sans-serif",
    fontSize: `${(look.fontSize ?? 11) * zoom}pt`,
    fontWeight: look.bold ? "bold" : "normal",
    fontStyle: look.italic ? "italic" : "normal",
  };
}
