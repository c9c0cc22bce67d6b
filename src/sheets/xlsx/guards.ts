import { compoundNames } from "./write/compound-names";
import { DamagedFile } from "./damaged-file";
import type { FileFault, FileLimits } from "./read/read-workbook";
import { readDirectory, type ZipEntry } from "./zip/read-zip";

const megabyte = 1_048_576;

/** Far above any return or year workbook, far below what would make a computer pause. */
export const fileLimits: FileLimits = { file: 10 * megabyte, unpacked: 16 * megabyte, parts: 1000 };

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const localHeader = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function oleFault(bytes: Uint8Array): FileFault {
  const names = compoundNames(bytes);
  if (names.has("EncryptedPackage")) return { kind: "encrypted" };
  if (names.has("Workbook") || names.has("Book")) return { kind: "old-format" };
  return { kind: "not-a-workbook" };
}

function tooLarge(size: number, limit: number): FileFault {
  return { kind: "too-large", size: Math.ceil(size / megabyte), limit: Math.floor(limit / megabyte) };
}

/**
 * Judges a file by its first bytes and its list of parts, before anything is unpacked.
 * @param bytes The whole file.
 * @param limits How much the file may ask for.
 * @returns The parts, or the fault that forbids unpacking.
 */
export function guardFile(
  bytes: Uint8Array,
  limits: FileLimits = fileLimits,
): { readonly entries: readonly ZipEntry[] } | { readonly fault: FileFault } {
  if (bytes.length === 0) return { fault: { kind: "empty" } };
  if (bytes.length > limits.file) return { fault: tooLarge(bytes.length, limits.file) };
  if (startsWith(bytes, ole)) return { fault: oleFault(bytes) };
  if (!startsWith(bytes, localHeader)) return { fault: { kind: "not-a-workbook" } };
  let entries: ZipEntry[];
  try {
    entries = readDirectory(bytes);
  } catch (error) {
    if (error instanceof DamagedFile) return { fault: { kind: "damaged", detail: error.message } };
    throw error;
  }
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > limits.unpacked) return { fault: tooLarge(unpacked, limits.unpacked) };
  if (entries.length > limits.parts) {
    return { fault: { kind: "too-large", size: entries.length, limit: limits.parts, of: "parts" } };
  }
  if (entries.some(({ encrypted }) => encrypted)) return { fault: { kind: "encrypted" } };
  if (isOpenDocument(bytes, entries)) return { fault: { kind: "open-document" } };
  return { entries };
}

/** The format of LibreOffice names itself in its first part, which is never packed. */
function isOpenDocument(bytes: Uint8Array, [first]: readonly ZipEntry[]): boolean {
  if (first?.path !== "mimetype" || first.size > 200) return false;
  const start = first.offset + 30 + first.path.length;
  return new TextDecoder().decode(bytes.subarray(start, start + first.size)).startsWith("application/vnd.oasis.");
}
