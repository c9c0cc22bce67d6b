import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { partsOf } from "./parts-of";

/**
 * A file with some of its parts changed.
 * @param file An .xlsx file.
 * @param change Changes the parts, text by path.
 * @returns The changed file, packed anew.
 */
export function changeParts(file: Uint8Array, change: (parts: Map<string, string>) => void): Uint8Array {
  const parts = partsOf(file);
  change(parts);
  const encoder = new TextEncoder();
  return writeZip([...parts].map(([path, part]) => ({ path, bytes: encoder.encode(part) })));
}

/**
 * A file with one part rewritten.
 * @param file An .xlsx file.
 * @param path Path of the part, which must be there.
 * @param rewrite New text of the part.
 */
export function changePart(file: Uint8Array, path: string, rewrite: (part: string) => string): Uint8Array {
  return changeParts(file, (parts) => {
    const part = parts.get(path);
    const changed = part === undefined ? part : rewrite(part);
    if (changed === undefined || changed === part) throw new RangeError(`${path} did not change`);
    parts.set(path, changed);
  });
}
