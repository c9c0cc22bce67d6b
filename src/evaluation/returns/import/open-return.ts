import type { Criteria } from "../../../rating/criteria/criteria";
import type { Finding } from "../../../rating/finding";
import { listsSheetName, metaSheetName } from "../form/plan/plan-meta";
import { decisionsSheetName } from "../form/decisions-sheet";
import { decisionsReach } from "../form/cells/read-decisions";
import { identityReach, readIdentity, type ReturnIdentity } from "../form/identity/read-identity";
import type { ReadableBook } from "../form/cells/readable-book";
import { coverReach } from "../form/identity/read-signature";
import { askedBy } from "../form/identity/asked-by";
import { returnSheets } from "../form/return-fields";
import { returnColumns } from "../form/return-layout";
import { insertedRows } from "../form/cells/rows-by-code";
import { acceptedCoverNames, acceptedSheetNames } from "../form/return-sheet-names";
import { fileLimits } from "../../../sheets/xlsx/guards";
import { openCells, type OpenWorkbook } from "../../../sheets/xlsx/read/open-cells";
import { faultFinding } from "./file-faults";

/** A file that says it is a return; what it declares has not been read yet. */
interface OpenedReturn {
  readonly file: string;
  /** Holds the cells of the sheets of fields and no others. */
  readonly book: ReadableBook;
  readonly identity: ReturnIdentity;
}

/**
 * Opens a file that nobody vouches for as a return: its identity first, then the sheets that a return of the table has.
 * @param bytes The whole file.
 * @param file Name of the file, for findings.
 * @param criteria The year's table.
 * @returns The file, or why it is no return that can be trusted.
 */
export function openReturn(
  bytes: Uint8Array,
  file: string,
  criteria: Criteria,
): OpenedReturn | { readonly findings: readonly Finding[] } {
  const { faults, workbook } = openCells(bytes);
  if (faults.length > 0 || workbook === undefined) {
    return { findings: faults.map((fault) => faultFinding(fault, file)) };
  }
  const { dateSystem, properties } = workbook;
  const meta = workbook.readSheets((name) => name === metaSheetName, identityReach);
  if ("fault" in meta) return { findings: [faultFinding(meta.fault, file)] };
  const identity = readIdentity({ dateSystem, properties, sheets: meta.sheets }, file);
  if (!("year" in identity)) return { findings: identity };
  const sheets = returnSheets(criteria, identity.year, askedBy(identity, criteria) === "all" ? "all" : "used");
  const names = acceptedSheetNames(sheets, identity.language);
  const covers = acceptedCoverNames(identity.language);
  const expected = new Set([...names.values(), covers].flat().map((name) => name.toLowerCase()));
  const fields = workbook.readSheets((name) => expected.has(name.toLowerCase()), {
    // The cover of a small table reaches further down than its fields.
    rows: Math.max(coverReach.rows, ...sheets.flatMap((sheet) => sheet.fields.map(({ row }) => row + insertedRows))),
    columns: returnColumns.check,
  });
  if ("fault" in fields) return { findings: [faultFinding(fields.fault, file)] };
  const asked = decisionsSheetName(sheets, identity.language).toLowerCase();
  const decisions = workbook.readSheets((name) => name.toLowerCase() === asked, decisionsReach);
  if ("fault" in decisions) return { findings: [faultFinding(decisions.fault, file)] };
  const beside = sheetsBeside(workbook, new Set([...expected, asked]));
  const book = { dateSystem, properties, sheets: [...fields.sheets, ...decisions.sheets], beside };
  return { file, book, identity };
}

/** Filled sheets that no return has: of them only the first cells are named. What cannot be read holds nothing that counts. */
function sheetsBeside(workbook: OpenWorkbook, expected: ReadonlySet<string>): NonNullable<ReadableBook["beside"]> {
  const own: ReadonlySet<string> = new Set([metaSheetName, listsSheetName]);
  const others = workbook.readSheets((name) => !own.has(name) && !expected.has(name.toLowerCase()), {
    rows: 0,
    columns: 0,
  });
  return "fault" in others ? [] : others.sheets.filter(({ beyond = [] }) => beyond.length > 0);
}

/**
 * Judges a file by its size, before it is read.
 * @param size In bytes.
 * @param file Name of the file, for findings.
 * @param limit In bytes.
 * @returns Nothing for a size that can be read.
 */
export function refuseSize(size: number, file: string, limit = fileLimits.file): readonly Finding[] {
  if (size <= limit) return [];
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_048_576);
  return [faultFinding({ kind: "too-large", size: megabytes(size), limit: megabytes(limit) }, file)];
}
