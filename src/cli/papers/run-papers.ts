import { isActHead } from "../../decisions/act/compose-act";
import type { Language } from "../../text/language";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { runAct } from "./act-command";
import { runArchive } from "./archive-command";
import { runBoard } from "./board-command";
import { runDecisions } from "./decisions-command";
import { runExtract } from "./extract-command";
import { runRemarks } from "./remarks-command";
import { runVerify } from "./verify-command";
import type { CliWords } from "../words/ru";

/** Commands about the papers of a year that is evaluated. */
type PapersCommand = "act" | "extract" | "archive" | "verify" | "board" | "remarks" | "decisions";

/** As given on the command line, each checked as far as it is the same for all commands. */
interface PapersOptions {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly overwrite: boolean;
  readonly draft: boolean;
  readonly year?: number;
  readonly out?: string;
  readonly protocol?: string;
  readonly item?: string;
  /** ISO date. */
  readonly date?: string;
  readonly head?: string;
  readonly json: boolean;
  /** Of returns: sheets whose rows were inserted or sorted are read by their codes. */
  readonly byCodes: boolean;
  /** Of returns: the workbook or the table they are read by, and the ISO date when they were due. */
  readonly book?: string;
  readonly table?: string;
  readonly due?: string;
  /** ISO date. */
  readonly today: string;
}

/**
 * Runs one of the commands about papers.
 * @returns Its exit status.
 * @throws UsageError where something is missing, of another kind, or cannot be read or written.
 */
export async function runPapers(
  command: PapersCommand,
  options: PapersOptions,
  words: CliWords,
  terminal: Terminal,
): Promise<number> {
  const { paths, language, overwrite, draft, out, head = "own", protocol, item, date } = options;
  const ofYear = options.year === undefined ? {} : { year: options.year };
  if (command === "archive") {
    if (out === undefined) throw new UsageError((_, papers) => papers.errors.noArchiveOut);
    return runArchive({ paths, out, overwrite, ...ofYear }, words, terminal);
  }
  if (command === "board" || command === "remarks" || command === "decisions") {
    const { today, json, byCodes, book, table, due } = options;
    const given = {
      ...(book !== undefined && { book }),
      ...(table !== undefined && { table }),
      ...(due !== undefined && { due }),
    };
    const sources = { paths, language, today, byCodes, ...ofYear, ...given };
    if (command === "decisions") return runDecisions({ ...sources, json }, words, terminal);
    if (command === "board") return runBoard({ ...sources, json }, words, terminal);
    if (out === undefined) throw new UsageError((errors) => errors.noOut);
    return runRemarks({ ...sources, out, overwrite }, words, terminal);
  }
  const [path, second] = paths;
  if (path === undefined) throw new UsageError((_, papers) => papers.errors.noWorkbook);
  if (second !== undefined) throw new UsageError((errors) => errors.extraWord(second));
  if (command === "verify") return runVerify({ path, language, ...ofYear }, words, terminal);
  if (out === undefined) throw new UsageError((errors) => errors.noOut);
  if (command === "extract") return runExtract({ path, out, overwrite, language, draft, ...ofYear }, words, terminal);
  if (!isActHead(head)) throw new UsageError((_, papers) => papers.errors.badHead(head));
  const reference = {
    ...(protocol !== undefined && { protocol }),
    ...(item !== undefined && { item }),
    ...(date !== undefined && { date }),
  };
  return runAct({ path, out, overwrite, language, draft, head, ...ofYear, ...reference }, words, terminal);
}
