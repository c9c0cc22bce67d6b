import type { Finding } from "../rating/finding";
import { readIdentity, type ReturnIdentity } from "../workbook/return/read-identity";
import { fileLimits } from "../xlsx/guards";
import { readCells } from "../xlsx/read-cells";
import type { ReadWorkbook } from "../xlsx/read-workbook";
import { faultFinding } from "./file-faults";

/** A file that says it is a return; what it declares has not been read yet. */
export interface OpenedReturn {
  readonly file: string;
  readonly book: ReadWorkbook;
  readonly identity: ReturnIdentity;
}

/**
 * Opens a file that nobody vouches for as a return.
 * @param bytes The whole file.
 * @param file Name of the file, for findings.
 * @returns The file, or why it is no return that can be trusted.
 */
export function openReturn(bytes: Uint8Array, file: string): OpenedReturn | { readonly findings: readonly Finding[] } {
  const { faults, workbook } = readCells(bytes);
  if (faults.length > 0 || workbook === undefined) {
    return { findings: faults.map((fault) => faultFinding(fault, file)) };
  }
  const identity = readIdentity(workbook, file);
  return "year" in identity ? { file, book: workbook, identity } : { findings: identity };
}

/**
 * Judges a file by its size, before it is read.
 * @param size In bytes.
 * @param file Name of the file, for findings.
 * @returns Nothing for a size that can be read.
 */
export function refuseSize(size: number, file: string): readonly Finding[] {
  if (size <= fileLimits.file) return [];
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_048_576);
  return [faultFinding({ kind: "too-large", size: megabytes(size), limit: megabytes(fileLimits.file) }, file)];
}
