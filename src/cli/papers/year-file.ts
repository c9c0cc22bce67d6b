import { readFile, stat } from "node:fs/promises";
import { sealedFacts } from "../../evaluation/approval/sealed/sealed-facts";
import type { Facts } from "../../decisions/facts/facts";
import { unreadFigures } from "../../evaluation/followup/ways/unread-figures";
import { planYear } from "../../evaluation/sheets/plan-year";
import { yearAreaNames } from "../../evaluation/sheets/names/area-names";
import { readPaperPrints } from "../../evaluation/sheets/analysis/read-paper-prints";
import { mergeFindings } from "../../evaluation/sheets/records/merge-findings";
import { withOpenErrors } from "../../rating/open-errors";
import { faultFinding } from "../../evaluation/returns/import/file-faults";
import { isCalculated } from "../../evaluation/returns/form/cells/is-calculated";
import { readYearBook } from "../../evaluation/returns/import/read-year-book";
import { yearsOf, type NamedValues } from "../../evaluation/sheets/names/year-areas";
import type { PaperPrints } from "../../evaluation/year/committee/paper-prints";
import { toRatingInput, type YearData } from "../../evaluation/year/year-data";
import { anchoredKeys, anchorName } from "../../kernel/sheet-anchor";
import { finding } from "../../rating/finding";
import { rate } from "../../rating/rate";
import type { Rating } from "../../rating/rating";
import type { CellValue, SheetPlan } from "../../sheets/plan/sheet-plan";
import { cellAt, valuesOfName } from "../../sheets/xlsx/cell-at";
import { fileLimits } from "../../sheets/xlsx/guards";
import { readCells } from "../../sheets/xlsx/read/read-cells";
import type { ReadWorkbook } from "../../sheets/xlsx/read/read-workbook";
import { troubleOf } from "../files/file-trouble";
import { refusedBook } from "../files/refused-book";
import { UsageError } from "../usage-error";

/** A year as a workbook on the disk holds it. */
export interface YearFile {
  readonly data: YearData;
  readonly rating: Rating;
  /** What its sheets should show, under their names in the file. */
  readonly planOf: (data: YearData, rating: Rating) => readonly SheetPlan[];
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue | undefined;
  /** Facts sealed at the approval. */
  readonly sealed: Facts | null;
  /** What the papers on its sheets were written from. */
  readonly papers?: PaperPrints | undefined;
}

/**
 * Reads the year of a workbook: one saved in Excel or a rated one.
 * @param path The file.
 * @param year Needed where it holds several.
 * @throws UsageError where the file cannot be read, holds no year, or another than asked for.
 */
export async function readYearFile(path: string, year?: number): Promise<YearFile> {
  const workbook = await openWorkbook(path);
  const names = workbook.names.filter(({ scope }) => scope === undefined).map(({ name }) => name);
  const years = yearsOf(names);
  const [only, second] = years;
  if (only === undefined) throw new UsageError((_, papers) => papers.errors.noYear(path));
  if (year === undefined && second !== undefined) {
    throw new UsageError((_, papers) => papers.errors.severalYears(path, years.join(", ")));
  }
  const wanted = year ?? only;
  if (!years.includes(wanted)) throw new UsageError((_, papers) => papers.errors.otherYear(path, years.join(", ")));
  return readYearOf(path, workbook, names, wanted);
}

async function openWorkbook(path: string): Promise<ReadWorkbook> {
  const refuse = (error: unknown): never => {
    const trouble = troubleOf(error);
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new UsageError((errors) => errors.notFound(path));
    throw new UsageError((errors) => errors.cannotRead(path, errors.trouble[trouble]));
  };
  const found = await stat(path).catch(refuse);
  const isReadable = found.isFile() && found.size <= fileLimits.file;
  const { workbook, faults: [fault] = [] } = isReadable ? readCells(await readFile(path).catch(refuse)) : {};
  if (fault !== undefined) throw refusedBook(path, faultFinding(fault, path));
  if (workbook === undefined) throw new UsageError((_, papers) => papers.errors.notAWorkbook(path));
  if (workbook.dateSystem === 1904) throw new UsageError((_, papers) => papers.errors.dateSystem(path));
  return workbook;
}

async function readYearOf(
  path: string,
  workbook: ReadWorkbook,
  names: readonly string[],
  year: number,
): Promise<YearFile> {
  const values: NamedValues = Object.fromEntries(
    yearAreaNames(year, names).map((name) => [name, valuesOfName(workbook, name) ?? []]),
  );
  const areas = workbook.names.filter(({ name, scope }) => scope === undefined && name in values);
  if (!isCalculated(workbook, areas)) throw refusedBook(path, finding("file.not-calculated"));
  const { data, findings } = readYearBook(workbook, workbook.names, areas, values, year);
  const targets = new Map(
    workbook.names.flatMap(({ name, target }) => (target ? [[name, target.sheet] as const] : [])),
  );
  const sheetNames = Object.fromEntries(
    anchoredKeys(names, year).flatMap((key) => {
      const sheet = targets.get(anchorName(key, year));
      return sheet === undefined ? [] : [[key, sheet] as const];
    }),
  );
  const rated = rate(toRatingInput(data));
  const rating = withOpenErrors(
    { ...rated, findings: mergeFindings([...findings, ...unreadFigures(data)], rated.findings) },
    data.criteria,
  );
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    data,
    rating,
    planOf: (other, rated) => planYear(other, rated, { sheetNames }).sheets,
    valueAt: (name, row, column) => {
      const sheet = sheets.get(name);
      return sheet && (cellAt(sheet, { row, column })?.value ?? null);
    },
    sealed: await sealedFacts(data),
    papers: readPaperPrints(values, year),
  };
}
