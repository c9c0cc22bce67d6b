import type { CellStyle, StyleName } from "./styles";

const shared = new Map<string, CellStyle>();

/**
 * A style with its modifiers; the same wish gives the same object, so writers can group cells by identity.
 * @param name Named style.
 * @param modifiers What differs from it.
 * @returns One object per distinct style.
 */
export function sharedStyle(name: StyleName, modifiers: Omit<CellStyle, "name"> = {}): CellStyle {
  const style: CellStyle = { name, ...modifiers };
  const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = shared.get(key);
  if (known) return known;
  shared.set(key, style);
  return style;
}
