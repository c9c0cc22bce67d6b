import { join } from "node:path";
import { formatNumber } from "../text/format-number";
import type { Language } from "../text/language";
import { loadFindingWords } from "../evaluation/words/findings/load-finding-words";
import { faultyFiles } from "./rate/faulty-files";
import { readOwnTable } from "./rate/own-table";
import { UsageError } from "./usage-error";
import { anySampleFiles, sampleFiles } from "./files/sample-files";
import { printFindings } from "./rate/print-findings";
import { progressLine, type Terminal } from "./terminal";
import { writeFiles } from "./files/write-files";
import type { CliWords } from "./words/ru";

interface SampleOptions {
  /** Without it both years and the set with errors are written, each into a folder of its own. */
  readonly year?: number;
  readonly language: Language;
  readonly out: string;
  readonly overwrite: boolean;
  /** Workbook of a year whose criteria and roster go. */
  readonly book?: string;
  /** File of the criteria alone. */
  readonly table?: string;
}

/**
 * `sample`: writes the synthetic data as filled returns; the same bytes every time.
 * @param options As given on the command line.
 * @param words Words of the language asked for.
 * @param terminal Where to write.
 * @returns Exit status 0.
 * @throws UsageError where a folder cannot be written or a file is in the way.
 */
export async function runSample(options: SampleOptions, words: CliWords, terminal: Terminal): Promise<number> {
  const { year, language, out, overwrite } = options;
  const count = (number: number): string => formatNumber(number, 0, language);
  const progress = progressLine(terminal);
  const own = options.book === undefined && options.table === undefined ? null : await readOwnTable(options, year);
  const ownYear = year ?? own?.year;
  if (own !== null && ownYear === undefined) throw new UsageError((errors) => errors.noYear);
  if (own === null && year !== undefined && year !== 2024 && year !== 2025) {
    throw new UsageError((errors) => errors.sampleYear);
  }
  const sets =
    own !== null && ownYear !== undefined
      ? [{ folder: out, files: anySampleFiles(own, ownYear) }]
      : year === undefined
        ? [
            { folder: join(out, "2024"), files: sampleFiles(2024) },
            { folder: join(out, "2025"), files: sampleFiles(2025) },
            { folder: join(out, "2025-with-errors"), files: faultyFiles() },
          ]
        : [{ folder: out, files: sampleFiles(year === 2024 ? 2024 : 2025) }];
  await writeFiles(sets, {
    overwrite,
    onFile: (done, all, file) => progress(words.writing(done, all, file)),
    count,
  });
  progress("");
  if (own?.findings.some(({ level }) => level !== "note")) {
    const context = { criteria: own.criteria, organisations: own.organisations };
    const lines = printFindings(own.findings, context, words, await loadFindingWords(language));
    terminal.out(`${lines.join("\n")}\n\n`);
  }
  for (const { folder, files } of sets) terminal.out(`${words.filesWritten(count(files.length), folder)}\n`);
  return 0;
}
