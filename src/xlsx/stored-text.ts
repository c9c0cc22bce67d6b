/**
 * Text as a person sees it from text as a part stores it.
 * @param stored Text of a cell with runs like `_x000D_` for characters XML cannot hold.
 * @returns The text with those runs decoded.
 * @example textOfStored("a_x000D_b") //=> "a\rb"
 */
export function textOfStored(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
