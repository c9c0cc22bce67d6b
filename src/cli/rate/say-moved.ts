import { visibleText } from "../visible-text";
import type { CliWords } from "../words/ru";
import type { FolderReading } from "./read-folder";

/**
 * Names forms that are refused and could be read by their codes, with what stands elsewhere in them.
 * @returns Lines, each with its end; nothing where there are none.
 */
export function sayMoved({ moved = [] }: FolderReading, words: CliWords): string {
  const [first] = moved;
  if (first === undefined) return "";
  const lines = moved.map(({ file, sheet, rows }) => visibleText(`  ${file}, ${sheet}. ${rows}`));
  return [words.readableByCodes, ...lines, ""].join("\n");
}
