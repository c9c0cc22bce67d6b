import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { loadFindingWords } from "../evaluation/words/findings/load-finding-words";
import { formatNumber } from "../text/format-number";
import type { Language } from "../text/language";
import { defaultEditions } from "../rating/editions/default-editions";
import { editionOfYear } from "../rating/editions/edition-of-year";
import { executionRegister } from "../evaluation/followup/execution/execution-register";
import { formDecisions } from "../evaluation/followup/execution/form-decisions";
import { filledByApparatus } from "../evaluation/returns/templates/make-template";
import { planReturn } from "../evaluation/returns/form/plan-return";
import { writePlan } from "../sheets/xlsx/write/write-plan";
import { readOwnTable } from "./rate/own-table";
import { listReturnFiles } from "./rate/list-return-files";
import { printFindings } from "./rate/print-findings";
import { readPrevious } from "./rate/read-previous";
import { sayPrevious } from "./rate/say-previous";
import { progressLine, type Terminal } from "./terminal";
import { writeFiles } from "./files/write-files";
import type { CliWords } from "./words/ru";

interface TemplateOptions {
  readonly year: number;
  readonly language: Language;
  readonly out: string;
  readonly overwrite: boolean;
  /** Last year's returns or workbook: a folder or a file. */
  readonly previous?: string;
  /** ISO date. */
  readonly due?: string;
  /** Workbook of a year whose criteria and roster go. */
  readonly book?: string;
  /** File of the criteria alone. */
  readonly table?: string;
}

/** What is named for its year beside the folder that is written: forms show last year's figures wherever they are known. */
async function foundBeside(out: string, year: number): Promise<readonly string[]> {
  const beside = dirname(resolve(out));
  const folder = join(beside, String(year));
  const workbook = join(beside, `${year}.xlsx`);
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() === true;
  const isFile = (await stat(workbook).catch(() => null))?.isFile() === true;
  return [...(isFolder ? [folder] : []), ...(isFile ? [workbook] : [])];
}

/**
 * `template`: writes an empty return for every organisation, with last year's figures where they are known.
 * @param options As given on the command line.
 * @param words Words of the language asked for.
 * @param terminal Where to write.
 * @param now UTC stamp of the issue.
 * @returns Exit status 0.
 * @throws UsageError where a folder cannot be read or written, or a file is in the way.
 */
export async function runTemplate(
  options: TemplateOptions,
  words: CliWords,
  terminal: Terminal,
  now: string,
): Promise<number> {
  const { year, language, out, due, overwrite } = options;
  const count = (number: number): string => formatNumber(number, 0, language);
  const own = await readOwnTable(options, year);
  const context = { criteria: own.criteria, organisations: own.organisations };
  const progress = progressLine(terminal);
  const given = options.previous === undefined ? await foundBeside(out, year - 1) : [options.previous];
  if (options.previous === undefined) for (const path of given) terminal.err(`${words.previousFound(path)}\n`);
  const before =
    given.length === 0
      ? undefined
      : await readPrevious({
          ...(await listReturnFiles(given)),
          ...context,
          year: year - 1,
          onFile: (done, all, file) => progress(words.reading(done, all, file)),
        });
  progress("");
  if (before !== undefined) terminal.err(sayPrevious(before, words, language));
  const found = [...own.findings, ...(before?.findings ?? [])];
  if (found.some(({ level }) => level !== "note")) {
    const lines = printFindings(found, context, words, await loadFindingWords(language));
    terminal.out(`${lines.join("\n")}\n\n`);
  }
  const edition = editionOfYear(year, own.editions ?? defaultEditions);
  const register = executionRegister({ ...own, year }, "");
  const files = own.organisations.map((organisation) => {
    const decisions = formDecisions(register, organisation.id, language);
    const last = before?.returns.get(organisation.id)?.declared;
    return {
      name: `${organisation.id}-${year}-${language}.xlsx`,
      make: () =>
        writePlan(
          planReturn({
            year,
            edition,
            language,
            organisation,
            criteria: own.criteria,
            criteriaTable: own.name,
            ...(own.act !== undefined && { criteriaAct: own.act }),
            illustrative: own.illustrative,
            synthetic: false,
            ...(last && { previous: last }),
            filled: filledByApparatus({ criteria: own.criteria, year }, own.returns?.[organisation.id]),
            ...(decisions.length > 0 && { decisions }),
            ...(due !== undefined && { dueDate: due }),
            issueId: randomUUID(),
            issuedAt: now,
            version: 1,
          }),
        ),
    };
  });
  await writeFiles([{ folder: out, files }], {
    overwrite,
    onFile: (done, all, file) => progress(words.writing(done, all, file)),
    count,
  });
  progress("");
  terminal.out(`${words.filesWritten(count(files.length), out)}\n`);
  return 0;
}
