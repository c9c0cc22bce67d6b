import { isSettled, unsettledFindings, unsettledResults } from "../../evaluation/year/committee/unsettled-results";
import { loadFindingWords } from "../../evaluation/words/findings/load-finding-words";
import type { Language } from "../../text/language";
import { printFindings } from "../rate/print-findings";
import type { Terminal } from "../terminal";
import type { YearFile } from "./year-file";
import type { CliWords } from "../words/ru";

/**
 * Tells what of a year is not settled, and whether its papers may be written all the same.
 * @param file The year.
 * @param wish Language of the sentences; whether drafts of unsettled results were asked for.
 * @returns `true` where nothing may be written.
 */
export async function refuseUnsettled(
  { data, rating }: YearFile,
  { language, draft }: { readonly language: Language; readonly draft: boolean },
  words: CliWords,
  terminal: Terminal,
): Promise<boolean> {
  const unsettled = unsettledResults(data, rating);
  if (isSettled(unsettled)) return false;
  const found = printFindings(unsettledFindings(unsettled), data, words, await loadFindingWords(language));
  const say = draft ? terminal.out : terminal.err;
  say(`${[draft ? words.papers.unsettledDraft : words.papers.unsettled, "", ...found].join("\n")}\n`);
  return !draft;
}
