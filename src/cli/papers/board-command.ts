import { boardOf, type BoardRow } from "../../evaluation/followup/ways/board";
import { boardTable } from "../../evaluation/followup/ways/board-table";
import type { Finding } from "../../rating/finding";
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
  const ofFiles = rating.findings.filter(({ file, level }) => file !== undefined && level === "error");
  const titleOf = (one: Finding): string => visibleText(describeFinding(one, language, data).title);
  // A file that nobody could open does not tell whose it is; its name may.
  const unclaimed = ofFiles.filter(({ organisation }) => organisation === undefined);
  const unclaimedFiles = new Set(unclaimed.map(({ file }) => file)).size;
  const counts = Object.entries(board.counts).flatMap(([status, count]) =>
    isOfFiles && count === 0
      ? []
      : [
          `${statuses[status as keyof typeof statuses]}: ${count}${status === "none" && unclaimedFiles > 0 ? ` (${words.papers.mayBeTheirs(String(unclaimedFiles))})` : ""}`,
        ],
  );
  /** Why the file of an organisation was refused, or which file without an organisation its name says is its own. */
  const refusalOf = ({ organisation, status }: BoardRow): readonly string[] => {
    if (status === "refused") {
      const own = ofFiles.filter((one) => one.organisation === organisation && one.code.startsWith("file."));
      return own.map((one) => `${visibleText(one.file ?? "")}: ${titleOf(one)}`);
    }
    if (status !== "none") return [];
    const named = unclaimed.filter(({ file }) => isNamedFor(file ?? "", organisation));
    return named.map((one) => words.papers.maybeItsFile(visibleText(one.file ?? ""), titleOf(one)));
  };
  const lines = rows.map((cells, at) => {
    const row = board.rows[at];
    const facts = cells.slice(0, shown).flatMap((value, column) => {
      // The day a file was read is not the day it came.
      if (value === null || value === 0 || (isOfFiles && captions[column] === said.came)) return [];
      const text = visibleText(String(value));
      return [column < 2 ? text : `${captions[column] ?? ""}: ${text}`];
    });
    return [...facts, ...(row ? refusalOf(row) : [])].join("; ");
  });
  const unknown = unclaimed.map((one) => `${visibleText(one.file ?? "")}: ${titleOf(one)}`);
  terminal.out(
    `${[said.title(String(data.year)), ...(data.synthetic ? [words.markSynthetic] : []), ...(isOfFiles ? [words.papers.boardOfFiles] : []), daysToProcedure(board.daysLeft, language), counts.join("; "), "", ...lines, ...(unknown.length > 0 ? ["", ...unknown] : [])].join("\n")}\n`,
  );
  return 0;
}

/** Whether the name of a file begins with the id of an organisation, as forms are named. */
function isNamedFor(file: string, organisation: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1).toUpperCase();
  return name.startsWith(organisation.toUpperCase()) && !/[\p{L}\p{N}]/u.test(name.charAt(organisation.length));
}
