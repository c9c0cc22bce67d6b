import { loadFindingWords } from "../../evaluation/words/findings/load-finding-words";
import { daysToProcedure } from "../../evaluation/followup/ways/days-to-procedure";
import { dayNumber } from "../../text/day-number";
import type { Language } from "../../text/language";
import type { Finding } from "../../rating/finding";
import { planYear } from "../../evaluation/sheets/plan-year";
import { writePlan } from "../../sheets/xlsx/write/write-plan";
import { readOwnTable } from "./own-table";
import { listReturnFiles } from "./list-return-files";
import { printFindings } from "./print-findings";
import { printRating } from "./print-rating";
import { rateFolder } from "./rate-folder";
import { answerJsonStdin } from "./json-stdin";
import { rateJson } from "./rate-json";
import { readFolder } from "./read-folder";
import { readPrevious } from "./read-previous";
import { refuseTakenOutput } from "../files/refuse-taken-output";
import { sayMoved } from "./say-moved";
import { sayPrevious } from "./say-previous";
import { progressLine, type Terminal } from "../terminal";
import { UnclearYear, UsageError } from "../usage-error";
import { visibleText } from "../visible-text";
import { writeWhole } from "../files/write-whole";
import { withWrittenCells } from "../files/written-cells";
import type { CliWords } from "../words/ru";

interface RateOptions {
  readonly paths: readonly string[];
  readonly year?: number;
  readonly language: Language;
  readonly out?: string;
  /** Last year's returns or workbook: a folder or a file. */
  readonly previous?: string;
  /** ISO date by which returns were due. */
  readonly due?: string;
  /** Workbook of a year whose criteria, roster and settings go. */
  readonly book?: string;
  /** File of the criteria alone. */
  readonly table?: string;
  readonly strict: boolean;
  readonly json: boolean;
  /** Reads sheets whose rows were inserted or sorted by their codes. */
  readonly byCodes: boolean;
  /** Writes a rated workbook even of no return. */
  readonly force: boolean;
}

/**
 * `rate`: reads returns, rates them, shows and writes the result.
 * @param options As given on the command line.
 * @param words Words of the language asked for.
 * @param terminal Where to write.
 * @param today ISO date.
 * @returns Exit status: 0, or 1 where there are errors and the run is strict, or 2 for wrong JSON.
 * @throws UsageError for paths that do not exist, a workbook or table that cannot be used, nothing to read, a year that is not clear, or an output that is taken.
 */
export async function runRate(
  options: RateOptions,
  words: CliWords,
  terminal: Terminal,
  today: string,
): Promise<number> {
  const { paths, language, out, strict, json } = options;
  if (paths.length === 0) {
    if (!json) throw new UsageError((errors) => errors.noInput);
    return answerJsonStdin(rateJson, terminal.input, { write: terminal.out }, { write: terminal.err });
  }
  const own = await readOwnTable(options, options.year);
  const table = { criteria: own.criteria, organisations: own.organisations };
  const listed = await listReturnFiles(paths);
  if (listed.files.length === 0) {
    terminal.out(await findingsAlone(listed.passedOver, options, words));
    throw new UsageError((errors) => errors.noReturns);
  }
  if (out !== undefined) await refuseTakenOutput(out);
  const progress = progressLine(terminal);
  const onFile = (done: number, all: number, file: string) => progress(words.reading(done, all, file));
  const reading = await readFolder({
    ...table,
    ...listed,
    ...(options.year !== undefined && { year: options.year }),
    byCodes: options.byCodes,
    onFile,
  }).catch(async (error: unknown) => {
    progress("");
    if (error instanceof UnclearYear) terminal.out(await findingsAlone(error.findings, options, words));
    throw error;
  });
  progress("");
  for (const { code, file = "" } of reading.findings) {
    if (code === "file.rated-workbook") terminal.err(`${words.skipped(visibleText(file))}\n`);
  }
  terminal.err(sayMoved(reading, words));
  const before =
    options.previous === undefined
      ? undefined
      : await readPrevious({
          ...table,
          ...(await listReturnFiles([options.previous])),
          year: reading.year - 1,
          onFile,
        });
  progress("");
  if (before !== undefined) terminal.err(sayPrevious(before, words, language));
  const folder = rateFolder(reading, own, language, today, before, options.due);
  const hasErrors = folder.rating.findings.some(({ level }) => level === "error");
  terminal.out(
    json ? `${JSON.stringify(folder.rating)}\n` : printRating(folder, words, await loadFindingWords(language)),
  );
  const daysLeft = dayNumber(`${reading.year + 1}-04-01`) - dayNumber(today);
  if (daysLeft <= 0 && !json) terminal.err(`${daysToProcedure(daysLeft, language)}\n`);
  // Of forms that came back as they were issued there is nothing to write either.
  const isEmpty =
    reading.returns.size === 0 ||
    (out !== undefined && folder.rating.organisations.every(({ total }) => total === null));
  if (out !== undefined && isEmpty && !options.force) {
    terminal.err(`${words.errors.nothingRated(out)}\n`);
  } else if (out !== undefined) {
    const bytes = await writePlan(withWrittenCells(planYear(folder.data, folder.rating, {}, folder.without)));
    await writeWhole(out, bytes, true);
    terminal.err(`${words.written(out)}\n`);
  }
  return isEmpty || (strict && hasErrors) ? 1 : 0;
}

/** What is wrong with files of which none, or no year, could be rated. */
async function findingsAlone(findings: readonly Finding[], options: RateOptions, words: CliWords): Promise<string> {
  if (options.json) return `${JSON.stringify({ findings })}\n`;
  if (findings.length === 0) return "";
  const context = await readOwnTable(options, options.year);
  const lines = printFindings(findings, context, words, await loadFindingWords(options.language), true);
  return `${lines.join("\n")}\n\n`;
}
