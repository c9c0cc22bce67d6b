import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { bestSheet } from "../../evaluation/criteria-import/best-sheet";
import { decodeText } from "../../evaluation/criteria-import/cells/decode-text";
import { recogniseColumns } from "../../evaluation/criteria-import/columns/columns";
import { readTable } from "../../evaluation/criteria-import/read-table";
import { separatedText } from "../../evaluation/criteria-import/cells/separated-text";
import { settleTable } from "../../evaluation/criteria-import/settle/settle-table";
import { gridOf, type TableRows } from "../../evaluation/criteria-import/cells/table-cell";
import { returnSheets } from "../../evaluation/returns/form/return-fields";
import { openYearBook } from "../../evaluation/returns/import/open-year-book";
import { faultFinding } from "../../evaluation/returns/import/file-faults";
import { refuseSize } from "../../evaluation/returns/import/open-return";
import { appendix1 } from "../../rating/criteria/appendix-1";
import type { Criteria } from "../../rating/criteria/criteria";
import type { EditionFromYear, EditionId } from "../../rating/editions/edition";
import { finding, type Finding } from "../../rating/finding";
import type { Settings } from "../../rating/input";
import type { Organisation } from "../../rating/organisations/organisation";
import { roster } from "../../rating/organisations/roster";
import { tableAct } from "../../evaluation/year/table-act";
import { tableName } from "../../evaluation/year/table-version";
import type { YearData } from "../../evaluation/year/year-data";
import type { LogRecord } from "../../kernel/log-record";
import { readCriteria } from "../../rating/strict/read-criteria";
import { fileLimits } from "../../sheets/xlsx/guards";
import { readCells } from "../../sheets/xlsx/read/read-cells";
import { sheetTables } from "../../sheets/xlsx/write/sheet-tables";
import { wordTables } from "../../sheets/docx/word-tables";
import { InputError } from "../../text/json/input-error";
import { JsonValue } from "../../text/json/json-value";
import { troubleOf } from "../files/file-trouble";
import { refusedBook } from "../files/refused-book";
import { UsageError } from "../usage-error";

/** Whose table, roster and settings a command works with. */
export interface OwnTable {
  readonly criteria: Criteria;
  readonly organisations: readonly Organisation[];
  readonly illustrative: boolean;
  /** Name of the table in the forms. */
  readonly name: string;
  /** The act that approved the workbook's table; none is known of a file. */
  readonly act?: string | undefined;
  /** Year of the workbook they come from. */
  readonly year?: number;
  /** Of a workbook; else those that go without saying. */
  readonly settings?: Settings;
  readonly edition?: EditionId;
  readonly editions?: readonly EditionFromYear[];
  /** Figures of the workbook, where it is one of the year that is told. */
  readonly returns?: YearData["returns"];
  /** Its log, likewise. */
  readonly log?: readonly LogRecord[];
  /** What could not be read of the workbook, its file named. */
  readonly findings: readonly Finding[];
}

/** The sources that may be named on the command line. */
interface TableSources {
  /** Workbook of a year: criteria, roster and settings. */
  readonly book?: string;
  /** File of the criteria alone: .json, .xlsx, .docx, .csv, .tsv. */
  readonly table?: string;
}

/**
 * The table a command works with: the illustrative one, unless a workbook or a file is named; a file goes before the workbook's table.
 * @param sources Paths as given.
 * @param year Reporting year, where it is told.
 * @throws UsageError for a file that cannot be read, holds no table, or leaves a question open.
 */
export async function readOwnTable({ book, table }: TableSources, year?: number): Promise<OwnTable> {
  const shipped: OwnTable = {
    criteria: appendix1,
    organisations: roster,
    illustrative: true,
    name: "illustrative-1",
    findings: [],
  };
  const own = book === undefined ? shipped : await tableOfBook(book, year);
  if (table === undefined) return own;
  const present = book === undefined ? { ...appendix1, indicators: [], checks: [] } : own.criteria;
  const criteria = await tableOfFile(table, present, year ?? own.year ?? new Date().getFullYear());
  // What the workbook says of its own table does not concern the file's.
  const findings = own.findings.filter(
    ({ code, params }) => !/^(criteria|cell)\./.test(code) && (code !== "year.sheet-lost" || params.area !== undefined),
  );
  // Nor do its figures: the same code may mean something else.
  return { ...own, act: undefined, returns: {}, criteria, illustrative: false, name: basename(table), findings };
}

async function tableOfBook(path: string, year: number | undefined): Promise<OwnTable> {
  const file = basename(path);
  const opened = openYearBook(file, await bytesOf(path), year);
  // A workbook of another year still has a table, a roster and settings.
  const found = "refused" in opened && year !== undefined ? openYearBook(file, await bytesOf(path)) : opened;
  if ("refused" in found) {
    const fault = found.refused.find(({ code }) => code !== "file.wrong-kind" && code !== "file.wrong-year");
    throw fault ? refusedBook(path, fault) : new UsageError((words) => words.badBook(path));
  }
  const { data, findings } = found;
  const act = tableAct(data);
  if (data.criteria.indicators.length === 0 || data.organisations.length === 0)
    throw new UsageError((words) => words.badBook(path));
  const isOwnYear = data.year === (year ?? data.year);
  const fields = returnSheets(data.criteria, data.year).flatMap((sheet) => sheet.fields);
  const ofApparatus = new Set(fields.filter(({ state }) => state === "apparatus").map(({ code }) => code));
  // A cell of the apparatus that cannot be read would leave its figure to the form, or blank.
  const isTaken = ({ code, indicator, base }: Finding): boolean =>
    isOwnYear && code.startsWith("cell.") && ofApparatus.has(indicator ?? base ?? "");
  return {
    criteria: data.criteria,
    organisations: data.organisations,
    illustrative: data.illustrative,
    name: tableName(data),
    ...(act !== undefined && { act }),
    year: data.year,
    settings: data.settings,
    ...(isOwnYear && {
      edition: data.edition,
      returns: data.returns,
      ...(data.log && { log: data.log }),
    }),
    editions: data.editions,
    findings: findings.filter((one) => isOfTable(one) || isTaken(one)).map((one) => ({ ...one, file })),
  };
}

/** What a workbook says of its table, roster and settings; of figures only those of the apparatus are taken from it. */
function isOfTable({ code }: Finding): boolean {
  const ofRoster = code === "roster.no-code" || code === "roster.repeated-code";
  return ofRoster || code === "year.sheet-lost" || code.startsWith("criteria.") || code.startsWith("settings.");
}

async function tableOfFile(path: string, present: Criteria, year: number): Promise<Criteria> {
  const bytes = await bytesOf(path);
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  if (ending === "json") return tableOfJson(path, decodeText(bytes));
  const rows = isBook(ending) ? rowsOfBook(path, bytes, present, year) : separatedText(decodeText(bytes));
  const grid = gridOf(rows);
  const settled = settleTable(readTable(grid, recogniseColumns(grid), { criteria: present, year }), present, new Map());
  const open = settled.rows.filter(({ state }) => state === "question" || state === "unknown");
  if (open.length > 0) {
    const lines = open.map(({ row }) => row.code || String(row.words.line)).join(", ");
    throw new UsageError((words) => words.tableOpen(path, lines));
  }
  if (settled.criteria.indicators.length === 0) throw new UsageError((words) => words.noTable(path));
  return settled.criteria;
}

/** Whether a file holds tables of its own, of which the one that reads best is taken. */
function isBook(ending: string): boolean {
  return ending === "xlsx" || ending === "docx";
}

function rowsOfBook(path: string, bytes: Uint8Array, criteria: Criteria, year: number): TableRows {
  const { workbook, faults } = readCells(bytes, fileLimits, true);
  const sheets = workbook === undefined ? (wordTables(bytes) ?? []) : sheetTables(workbook);
  const rows = sheets[bestSheet(sheets, { criteria, year })]?.rows;
  if (rows !== undefined) return rows;
  // A Word file without its text is told as one without a table.
  const fault = faults.find(({ kind }) => kind !== "not-a-workbook" || path.toLowerCase().endsWith(".xlsx"));
  throw fault && sheets.length === 0
    ? refusedBook(path, faultFinding(fault, basename(path)))
    : new UsageError((words) => words.noTable(path));
}

/** Criteria alone, or the input of a rating that holds them. */
function tableOfJson(path: string, text: string): Criteria {
  try {
    const json = new JsonValue(JSON.parse(text), "criteria");
    const inner = json.field("criteria");
    return readCriteria(inner.isAbsent ? json : inner);
  } catch (error) {
    if (error instanceof SyntaxError) throw refusedBook(path, finding("input.not-json", { file: basename(path) }));
    if (!(error instanceof InputError)) throw error;
    throw new UsageError((words) => words.noTable(path));
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError((words) => words.notFound(path));
  if (!found.isFile()) throw new UsageError((words) => words.badBook(path));
  const [tooLarge] = refuseSize(found.size, path);
  if (tooLarge) throw refusedBook(path, tooLarge);
  return readFile(path).catch((error: unknown) => {
    const trouble = troubleOf(error);
    throw new UsageError((words) => words.cannotRead(path, words.trouble[trouble]));
  });
}
