import type { FoundSheet } from "../../../sheets/office/read/find-sheets";

/**
 * Present names of sheets by key, as the builders take them.
 * @param sheets Sheets found, by key.
 */
export function sheetNames(sheets: ReadonlyMap<string, FoundSheet>): Readonly<Record<string, string>> {
  return Object.fromEntries([...sheets].map(([key, { name }]) => [key, name]));
}
