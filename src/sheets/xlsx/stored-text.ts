import { DamagedFile } from "./damaged-file";

/** 32,767 characters, each at most seven as stored. */
const longestStored = 7 * 32_767;

/**
 * Text as a person sees it from text as a part stores it.
 * @param stored Text of a cell with runs like `_x000D_` for characters XML cannot hold.
 * @returns The text with those runs decoded.
 * @throws DamagedFile for more text than a cell can hold.
 * @example textOfStored("a_x000D_b") //=> "a\rb"
 */
export function textOfStored(stored: string): string {
  if (stored.length > longestStored) throw new DamagedFile("more text than a cell can hold");
  if (!stored.includes("_x")) return stored;
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
