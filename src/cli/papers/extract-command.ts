import { extractCsv } from "../../decisions/publish/extract-csv";
import { extractHtml } from "../../decisions/publish/extract-html";
import { planExtract } from "../../decisions/publish/plan-extract";
import { handOutsHtml } from "../../decisions/publish/hand-outs";
import { paperStem } from "../../decisions/publish/paper-stem";
import { paperLanguages } from "../../decisions/facts/two-names";
import { extractOfYear } from "../../evaluation/approval/papers/extract-of-year";
import { handOutsOfYear } from "../../evaluation/approval/papers/hand-outs-of-year";
import { writePlan } from "../../sheets/xlsx/write/write-plan";
import type { Language } from "../../text/language";
import type { Terminal } from "../terminal";
import type { NewFile } from "../files/write-files";
import { refuseUnsettled } from "./refuse-unsettled";
import { writePapers } from "./write-papers";
import { readYearFile } from "./year-file";
import type { CliWords } from "../words/ru";

interface ExtractOptions {
  readonly path: string;
  readonly year?: number;
  readonly out: string;
  readonly overwrite: boolean;
  readonly language: Language;
  /** Papers of results that are not settled are wanted, as drafts that say so. */
  readonly draft: boolean;
}

/**
 * `extract`: the results for the public as .xlsx, .csv and .html, and how the points of every organisation came.
 * @returns Exit status: 0, or 1 where the results are not settled and no draft was asked for.
 * @throws UsageError where the workbook cannot be read or files are in the way.
 */
export async function runExtract(options: ExtractOptions, words: CliWords, terminal: Terminal): Promise<number> {
  const { path, year } = options;
  const file = await readYearFile(path, year);
  const { data, rating } = file;
  if (await refuseUnsettled(file, options, words, terminal)) return 1;
  const extract = extractOfYear(data, rating);
  const text = (make: () => string) => async () => new TextEncoder().encode(make());
  const stem = paperStem("results", extract);
  // A page has both languages and opens in that of whoever writes it.
  const first = options.language === "ru" ? "ru" : "kk";
  const files: NewFile[] = [
    ...paperLanguages.flatMap((language) => [
      { name: `${stem}.${language}.csv`, make: text(() => extractCsv(extract, language)) },
      { name: `${stem}.${language}.xlsx`, make: () => writePlan(planExtract(extract, language)) },
    ]),
    { name: `${stem}.html`, make: text(() => extractHtml(extract, first)) },
    {
      name: `${paperStem("points", extract)}.html`,
      make: text(() => handOutsHtml(handOutsOfYear(data, rating), first)),
    },
  ];
  await writePapers(files, options, extract, words, terminal);
  return 0;
}
