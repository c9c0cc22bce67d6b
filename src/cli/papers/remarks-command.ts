import { paperText } from "../../decisions/act/paper-text";
import { planPaper } from "../../decisions/act/plan-paper";
import { writeDocx } from "../../decisions/act/docx/write-docx";
import { paperLanguages, type PaperLanguage } from "../../decisions/facts/two-names";
import { actWordsOf } from "../../decisions/words/act/act-words";
import { remarksOfReturn, type RemarksOfReturn } from "../../evaluation/followup/remarks/remarks-of-return";
import { remarksPaper } from "../../evaluation/followup/remarks/remarks-paper";
import { wordsOfFollowup } from "../../evaluation/words/followup/words-of-followup";
import type { Paper } from "../../decisions/act/paper";
import { writePlan } from "../../sheets/xlsx/write/write-plan";
import type { Terminal } from "../terminal";
import { writeFiles, type NewFile } from "../files/write-files";
import { yearOfPaths, type YearSources } from "./year-of-paths";
import type { CliWords } from "../words/ru";

/**
 * `remarks`: what each organisation is asked to mend in its return, in Kazakh and Russian: all in one Word file and one
 * workbook, and for each a Word file and the text of a mail.
 * @returns Exit status 0.
 * @throws UsageError where nothing can be read, or files are in the way.
 */
export async function runRemarks(
  sources: YearSources & { readonly out: string; readonly overwrite: boolean },
  words: CliWords,
  terminal: Terminal,
): Promise<number> {
  const { out, overwrite } = sources;
  const { data, rating } = await yearOfPaths(sources, words, terminal);
  // A file that was refused whole gives no return, and is what most needs to be mended.
  const inFiles = new Set(
    rating.findings.flatMap(({ file, organisation }) => (file === undefined ? [] : [organisation])),
  );
  const came = data.organisations.filter(({ id }) => data.returns[id] !== undefined || inFiles.has(id));
  const all = came.map(({ id }) => remarksOfReturn(data, rating.findings, id));
  const pages = all.filter(({ remarks, earlier }) => remarks.length > 0 || earlier !== undefined);
  const { paper: said } = wordsOfFollowup(sources.language);
  const left = all
    .filter(({ forApparatus }) => forApparatus.length > 0)
    .map((page) => `${said.forApparatus(`${page.organisation}: ${itemsOf(page)}`)}\n`)
    .join("");
  if (pages.length === 0) {
    terminal.out(`${left === "" ? words.papers.noRemarks : said.nothing}\n${left}`);
    return 0;
  }
  const files = paperLanguages.flatMap((language): NewFile[] => {
    const together = remarksPaper(data, pages, language);
    const stem = `remarks-${data.year}`;
    return [
      wordFile(`${stem}.${language}.docx`, together),
      { name: `${stem}.${language}.xlsx`, make: () => writePlan(bookOf(together, language)) },
      ...pages.flatMap((page): NewFile[] => {
        const own = remarksPaper(data, [page], language);
        const name = `${page.organisation}-${stem}.${language}`;
        return [
          wordFile(`${name}.docx`, own),
          { name: `${name}.txt`, make: () => Promise.resolve(new TextEncoder().encode(mailOf(own, data.year))) },
        ];
      }),
    ];
  });
  await writeFiles([{ folder: out, files }], { overwrite, onFile: () => undefined, count: String });
  if (data.synthetic) terminal.out(`${words.papers.practice}\n`);
  terminal.out(`${words.filesWritten(String(files.length), out)}\n${left}`);
  return 0;
}

/** Fields by code; a finding about the whole return has the code of the finding. */
function itemsOf({ forApparatus }: RemarksOfReturn): string {
  return [...new Set(forApparatus.map(({ code, indicator, base }) => indicator ?? base ?? code))].join(", ");
}

function wordFile(name: string, paper: Paper): NewFile {
  return { name, make: () => writeDocx(paper, actWordsOf(paper.language).union) };
}

function bookOf(paper: Paper, language: PaperLanguage) {
  const sheet = planPaper(paper, { key: "remarks", name: wordsOfFollowup(language).paper.sheet }).finish();
  return { title: paper.title, sheets: [sheet], names: [], structureLocked: false, properties: {} };
}

/** The subject in the first line, as mail programs take it over by hand. */
function mailOf(paper: Paper, year: number): string {
  return `${wordsOfFollowup(paper.language).paper.subject(String(year))}\n\n${paperText(paper)}\n`;
}
