import { readDirectory, unpack } from "../../src/sheets/xlsx/zip/read-zip";

/**
 * The parts of a file as text.
 * @param file An .xlsx file.
 * @returns Text by path, in the order of the archive.
 */
export function partsOf(file: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(readDirectory(file).map((entry) => [entry.path, decoder.decode(unpack(file, entry))]));
}
