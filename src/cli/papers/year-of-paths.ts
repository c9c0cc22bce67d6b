import { stat } from "node:fs/promises";
import type { YearData } from "../../evaluation/year/year-data";
import type { Rating } from "../../rating/rating";
import type { Language } from "../../text/language";
import { listReturnFiles } from "../rate/list-return-files";
import { readOwnTable } from "../rate/own-table";
import { rateFolder } from "../rate/rate-folder";
import { readFolder } from "../rate/read-folder";
import { sayMoved } from "../rate/say-moved";
import { progressLine, type Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { readYearFile } from "./year-file";
import type { CliWords } from "../words/ru";

/** Where a year is read from. */
export interface YearSources {
  /** The workbook of a year, or folders and files of returns. */
  readonly paths: readonly string[];
  readonly year?: number;
  readonly language: Language;
  /** Of returns: the workbook or the table they are read by. */
  readonly book?: string;
  readonly table?: string;
  /** Returns whose rows were inserted or sorted are read by their codes. */
  readonly byCodes?: boolean;
  /** ISO date when returns were due. */
  readonly due?: string;
  /** ISO date, for the checks that need it. */
  readonly today: string;
}

/** A year with its rating; findings of files and cells stand before those of the rating. */
interface ReadYear {
  readonly data: YearData;
  readonly rating: Rating;
  /** No log of a workbook tells the way of the returns. */
  readonly isOfFiles?: true;
}

/**
 * Reads a year from its workbook, with all that its log tells, or from filled returns, which tell what came and no more.
 * @throws UsageError where a path cannot be read, holds no year or no return.
 */
export async function yearOfPaths(sources: YearSources, words: CliWords, terminal: Terminal): Promise<ReadYear> {
  const { paths, year, language, book, table, due, today, byCodes = false } = sources;
  const [path, second] = paths;
  if (path === undefined) throw new UsageError((_, papers) => papers.errors.noYearOrReturns);
  if (second === undefined && (await isWorkbook(path))) return readYearFile(path, year);
  const own = await readOwnTable({ ...(book !== undefined && { book }), ...(table !== undefined && { table }) }, year);
  const listed = await listReturnFiles(paths);
  if (listed.files.length === 0) throw new UsageError((errors) => errors.noReturns);
  const progress = progressLine(terminal);
  const reading = await readFolder({
    ...{ criteria: own.criteria, organisations: own.organisations },
    ...listed,
    ...(year !== undefined && { year }),
    byCodes,
    onFile: (done, all, file) => progress(words.reading(done, all, file)),
  });
  progress("");
  terminal.err(sayMoved(reading, words));
  return { ...rateFolder(reading, own, language, today, undefined, due), isOfFiles: true };
}

async function isWorkbook(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.isFile() && !/\.zip$/i.test(path);
}
