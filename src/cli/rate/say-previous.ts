import { formatNumber } from "../../text/format-number";
import type { Language } from "../../text/language";
import type { PreviousReading } from "./read-previous";
import { visibleText } from "../visible-text";
import type { CliWords } from "../words/ru";

/**
 * Whence last year's figures come, for a terminal: each source with its year and its organisations.
 * @param before What is known of last year.
 * @param words Words of the command line.
 * @param language For numbers.
 * @returns Lines, each ended.
 */
export function sayPrevious(
  { year, sources, synthetic }: Pick<PreviousReading, "year" | "sources" | "synthetic">,
  words: CliWords,
  language: Language,
): string {
  if (sources.length === 0) return `${words.previousNone(year)}\n`;
  const lines = sources.map(({ file, organisations }) => {
    const count = formatNumber(organisations, 0, language);
    return file === undefined
      ? words.previousReturns(year, count)
      : words.previousWorkbook(year, visibleText(file), count);
  });
  return [...lines, ...(synthetic ? [words.markSynthetic] : [])].map((line) => `${line}\n`).join("");
}
