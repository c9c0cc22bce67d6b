import type { CellStyle, StyleName } from "./styles";

/** Styles by what they are, and by how they were asked for, since modifiers come in any order. */
const distinct = new Map<string, CellStyle>();
const wished = new Map<string, CellStyle>();

/**
 * A style with its modifiers; the same wish gives the same object, so writers can group cells by identity.
 * @param name Named style.
 * @param modifiers What differs from it.
 * @returns One object per distinct style.
 */
export function sharedStyle(name: StyleName, modifiers: Omit<CellStyle, "name"> = {}): CellStyle {
  let wish: string = name;
  for (const key in modifiers) wish += `|${key}=${String(modifiers[key as keyof typeof modifiers])}`;
  const known = wished.get(wish);
  if (known) return known;
  const style: CellStyle = { name, ...modifiers };
  const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
  const one = distinct.get(key) ?? style;
  distinct.set(key, one);
  wished.set(wish, one);
  return one;
}
