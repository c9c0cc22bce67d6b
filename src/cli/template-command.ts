import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { CliWords } from "./words/cli-words";
import { loadFindingWords } from "../evaluation/words/findings/load-finding-words";
import { formatNumber } from "../text/format-number";
import type { Language } from "../text/language";
import { appendix1 } from "../rating/criteria/appendix-1";
import { editionOfYear } from "../rating/editions/edition-of-year";
import { roster } from "../rating/organisations/roster";
import { planReturn } from "../evaluation/returns/form/plan-return";
import { writePlan } from "../sheets/xlsx/write-plan";
import { listReturnFiles } from "./list-return-files";
import { printFindings } from "./print-findings";
import { readFolder } from "./read-folder";
import { progressLine, type Terminal } from "./terminal";
import { writeFiles } from "./write-files";

export interface TemplateOptions {
  readonly year: number;
  readonly language: Language;
  readonly out: string;
  readonly overwrite: boolean;
  /** Folder of last year's returns. */
  readonly previous?: string;
  /** ISO date. */
  readonly due?: string;
}

/** A folder of returns named for its year, beside the one that is written: forms show last year's figures wherever they are known. */
async function folderOfYear(beside: string, year: number): Promise<string | undefined> {
  const path = join(beside, String(year));
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true ? path : undefined;
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
  const progress = progressLine(terminal);
  const previous = options.previous ?? (await folderOfYear(dirname(resolve(out)), year - 1));
  if (previous !== undefined && options.previous === undefined) terminal.err(`${words.previousFound(previous)}\n`);
  const before =
    previous === undefined
      ? undefined
      : await readFolder({
          ...(await listReturnFiles([previous])),
          criteria: appendix1,
          organisations: roster,
          year: year - 1,
          onFile: (done, all, file) => progress(words.reading(done, all, file)),
        });
  progress("");
  if (before?.findings.some(({ level }) => level !== "note")) {
    const context = { criteria: appendix1, organisations: roster };
    const lines = printFindings(before.findings, context, words, await loadFindingWords(language));
    terminal.out(`${lines.join("\n")}\n\n`);
  }
  const files = roster.map((organisation) => {
    const last = before?.returns.get(organisation.id)?.declared;
    return {
      name: `${organisation.id}-${year}-${language}.xlsx`,
      make: () =>
        writePlan(
          planReturn({
            year,
            edition: editionOfYear(year),
            language,
            organisation,
            criteria: appendix1,
            criteriaTable: "illustrative-1",
            illustrative: true,
            synthetic: false,
            ...(last && { previous: last }),
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
