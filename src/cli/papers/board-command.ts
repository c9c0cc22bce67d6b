import { boardOf } from "../../evaluation/followup/ways/board";
import { boardTable } from "../../evaluation/followup/ways/board-table";
import { daysToProcedure } from "../../evaluation/followup/ways/days-to-procedure";
import { describeFinding } from "../../evaluation/words/findings/describe-finding";
import { wordsOfFollowup } from "../../evaluation/words/followup/words-of-followup";
import type { Terminal } from "../terminal";
import { visibleText } from "../visible-text";
import { yearOfPaths, type YearSources } from "./year-of-paths";
import type { CliWords } from "../words/ru";

/** Columns of the board that a terminal has room for; files and checksums stand on the sheet. */
const shown = 17;

/**
 * `board`: where the return of every organisation is, with what is open about it and the days to 1 April.
 * @returns Exit status 0.
 * @throws UsageError where nothing can be read.
 */
export async function runBoard(
  sources: YearSources & { readonly json: boolean },
  words: CliWords,
  terminal: Terminal,
): Promise<number> {
  const { data, rating, isOfFiles = false } = await yearOfPaths(sources, words, terminal);
  const board = boardOf(data, rating.findings, sources.today);
  const { language } = sources;
  const { board: said, statuses: ofLog } = wordsOfFollowup(language);
  const statuses = isOfFiles ? { ...ofLog, none: words.noReturn } : ofLog;
  if (sources.json) {
    terminal.out(`${JSON.stringify({ year: data.year, ...board })}\n`);
    return 0;
  }
  const { captions, rows } = boardTable(data, board, language, statuses);
  const counts = Object.entries(board.counts).flatMap(([status, count]) =>
    isOfFiles && count === 0 ? [] : [`${statuses[status as keyof typeof statuses]}: ${count}`],
  );
  const lines = rows.map((cells) =>
    cells
      .slice(0, shown)
      .flatMap((value, column) => {
        // The day a file was read is not the day it came.
        if (value === null || value === 0 || (isOfFiles && captions[column] === said.came)) return [];
        const text = visibleText(String(value));
        return [column < 2 ? text : `${captions[column] ?? ""}: ${text}`];
      })
      .join("; "),
  );
  // A file that nobody could open does not tell whose it is.
  const unknown = rating.findings
    .filter(({ file, organisation, level }) => file !== undefined && organisation === undefined && level === "error")
    .map((one) => `${visibleText(one.file ?? "")}: ${visibleText(describeFinding(one, language, data).title)}`);
  terminal.out(
    `${[said.title(String(data.year)), ...(data.synthetic ? [words.markSynthetic] : []), ...(isOfFiles ? [words.papers.boardOfFiles] : []), daysToProcedure(board.daysLeft, language), counts.join("; "), "", ...lines, ...(unknown.length > 0 ? ["", ...unknown] : [])].join("\n")}\n`,
  );
  return 0;
}
