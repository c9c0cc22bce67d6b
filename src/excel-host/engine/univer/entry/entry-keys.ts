export type Direction = "down" | "up" | "right" | "left";

/**
 * What a key does to the box over a cell: `pass` leaves it to the grid, `ignore` does nothing, `write` begins or goes on
 * writing, `within` works inside the text, `edit` opens what the cell holds.
 */
export type EntryAction =
  | { readonly kind: "pass" | "ignore" | "write" | "within" | "edit" | "cancel" | "line" | "empty" }
  | { readonly kind: "enter"; readonly move: Direction | null };

export interface EntryState {
  /** The box has the keyboard. */
  readonly isOpen: boolean;
  /** Something was typed into it, or what the cell holds was opened. */
  readonly hasBegun: boolean;
  /** Arrows move within the text, as after F2, and not to the next cell. */
  readonly isWithin: boolean;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

const modifiers = new Set(["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "NumLock", "ScrollLock"]);
const arrows: Readonly<Record<string, Direction>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowLeft: "left",
};

/**
 * What Excel does at a key while a cell is selected or typed into.
 * @example actionOf({ key: "Enter", ctrlKey: false, metaKey: false, altKey: false, shiftKey: true, isComposing: false }, { isOpen: true, hasBegun: true, isWithin: false }) //=> { kind: "enter", move: "up" }
 */
export function actionOf(pressed: PressedKey, state: EntryState): EntryAction {
  const { key, shiftKey } = pressed;
  if (pressed.isComposing || key === "Process" || key === "Dead") return { kind: "write" };
  if (modifiers.has(key)) return { kind: "ignore" };
  if (writes(pressed)) return { kind: "write" };
  if (pressed.ctrlKey || pressed.metaKey) return chord(key, state);
  if (state.hasBegun) return whileWriting(pressed, state);
  if (key === "F2") return { kind: "edit" };
  if (key === "Backspace") return { kind: "empty" };
  if (!state.isOpen) return { kind: "pass" };
  if (key === "Enter" && !pressed.altKey) return { kind: "enter", move: shiftKey ? "up" : "down" };
  if (key === "Tab") return { kind: "enter", move: shiftKey ? "left" : "right" };
  return { kind: "pass" };
}

/** A character; AltGr counts as Ctrl and Alt together where the layout has one there. */
function writes({ key, ctrlKey, metaKey, altKey }: PressedKey): boolean {
  return [...key].length === 1 && !metaKey && ctrlKey === altKey;
}

function chord(key: string, { hasBegun }: EntryState): EntryAction {
  if (!hasBegun) return { kind: "pass" };
  return key === "Enter" ? { kind: "enter", move: null } : { kind: "within" };
}

function whileWriting({ key, shiftKey, altKey }: PressedKey, { isWithin }: EntryState): EntryAction {
  if (key === "Enter") return altKey ? { kind: "line" } : { kind: "enter", move: shiftKey ? "up" : "down" };
  if (key === "Tab") return { kind: "enter", move: shiftKey ? "left" : "right" };
  if (key === "Escape") return { kind: "cancel" };
  if (key === "F2") return { kind: "edit" };
  const move = arrows[key];
  if (move !== undefined && !isWithin) return { kind: "enter", move };
  return { kind: /^F\d+$/.test(key) ? "pass" : "within" };
}
