import type { FindingWords } from "../../evaluation/words/findings/finding-words";
import { phraseFinding, type FindingContext } from "../../evaluation/words/findings/phrase-finding";
import { formatNumber } from "../../text/format-number";
import type { Finding } from "../../rating/finding";
import type { FindingLevel } from "../../rating/finding-codes";
import { visibleText } from "../visible-text";
import type { CliWords } from "../words/ru";

/**
 * Findings as lines for a terminal: errors and warnings by file, notes counted only, unless nothing else is said.
 * @param findings What was found.
 * @param context Names that findings mention.
 * @param words Words of the command line.
 * @param findingWords Sentences of findings.
 * @param withNotes Where no rating stands above them, a note may be the reason.
 * @returns Lines, none of them ended.
 */
export function printFindings(
  findings: readonly Finding[],
  context: FindingContext,
  words: CliWords,
  findingWords: FindingWords,
  withNotes = false,
): string[] {
  const count = (level: FindingLevel) =>
    formatNumber(findings.filter((found) => found.level === level).length, 0, findingWords.language);
  const byFile = new Map<string, Finding[]>();
  for (const found of findings) {
    if (found.level === "note" && !withNotes) continue;
    const file = found.file ?? "";
    byFile.set(file, [...(byFile.get(file) ?? []), found]);
  }
  const lines = [words.findings, words.counts(count("error"), count("warning"), count("note"))];
  for (const [file, found] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push("", file === "" ? words.allFiles : visibleText(file));
    for (const one of found) {
      const { level, title, remedy, where } = phraseFinding(visible(one), findingWords, context);
      lines.push(`  ${level}. ${title}${where === "" ? "" : `\n    ${where}`}\n    → ${remedy}`);
    }
  }
  return lines;
}

/** The finding with what came from outside made fit to be shown; the file stands in the heading already. */
function visible(found: Finding): Finding {
  const rest = { ...found };
  delete (rest as { file?: string }).file;
  const params = Object.entries(found.params).map(([name, value]) => [
    name,
    typeof value === "string" ? visibleText(value) : value,
  ]);
  return {
    ...rest,
    params: Object.fromEntries(params) as Finding["params"],
    ...(found.sheet !== undefined && { sheet: visibleText(found.sheet) }),
  };
}
