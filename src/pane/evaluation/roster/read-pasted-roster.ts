import { separatedText } from "../../../evaluation/criteria-import/cells/separated-text";
import { matchOrganisation } from "../../../rating/organisations/match-organisation";
import type { Organisation } from "../../../rating/organisations/organisation";
import { languageOfText } from "../../../text/language-of-text";
import { totalLine } from "../../words/year/roster-captions";
import { officialNameWords } from "../../words/year/official-names";
import { rosterFields, type RosterColumn, type RosterField } from "./roster-headings";
import { idPattern, newKeyFor, type RosterEdits } from "../../../evaluation/year/acts/roster-edits";

/** A line of a pasted list that says nothing certain. */
interface UnreadLine {
  /** From 1, headings counted. */
  readonly line: number;
  readonly text: string;
  /** It may be several organisations of the list, or one under another code; it has no name; another line names the same. */
  readonly reason: "several" | "other-code" | "nameless" | "repeated";
}

/** What a pasted list of organisations says. */
export interface PastedRoster {
  readonly edits: RosterEdits;
  /** Keys of the edits, of newcomers and of organisations that change. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
  /** Organisations that the list does not name; they stay. */
  readonly unnamed: readonly Organisation[];
  readonly unread: readonly UnreadLine[];
  /** Headings of columns nobody has read. */
  readonly unreadColumns: readonly string[];
}

type Given = Partial<Record<Exclude<RosterField, "aliases">, string>> & { readonly aliases: readonly string[] };

/**
 * Reads a list of organisations copied from a table: codes, official and short names, other names.
 * @param text As pasted; a first row of headings says what the columns are, else their letters and words do.
 * @param organisations The list as it stands.
 * @param edits Changes begun already; those of the pasted organisations are replaced.
 * @returns Changes beside those begun, and every line and column that was not read.
 */
export function readPastedRoster(
  text: string,
  organisations: readonly Organisation[],
  edits: RosterEdits,
): PastedRoster {
  const rows = separatedText(text).map((row) => row.map((cell) => cell.text.trim()));
  const headings = (rows[0] ?? []).map(rosterFields);
  const isHeaded = headings.some((field) => field !== undefined);
  // Under «№» alone the cells say what they are.
  const isNamed = headings.some((field) => field !== undefined && field !== "number");
  const unread: UnreadLine[] = [];
  const seen = new Set<string>();
  let next = edits;
  const added: string[] = [];
  const changed: string[] = [];
  let same = 0;
  rows.forEach((cells, at) => {
    if ((isHeaded && at === 0) || cells.every((cell) => cell === "")) return;
    const given = isNamed ? byHeadings(cells, headings) : byWords(cells);
    const refuse = (reason: UnreadLine["reason"]): number =>
      unread.push({ line: at + 1, text: cells.filter((cell) => cell !== "").join(" · "), reason });
    if (cells.some((cell) => totalLine.test(cell))) return refuse("nameless");
    const found = whose(given, organisations);
    if (typeof found === "string") return refuse(found);
    const mark = found?.id ?? given.id ?? given.ru ?? given.kk ?? given.short_ru ?? given.short_kk ?? "";
    if (seen.has(mark)) return refuse("repeated");
    seen.add(mark);
    const before = found ?? { id: given.id ?? "", kk: "", ru: "" };
    const organisation = withGiven(before, given);
    if (found !== null && JSON.stringify(organisation) === JSON.stringify(found)) return (same += 1);
    const key = found?.id ?? begunKey(given, organisations, edits) ?? newKeyFor(next);
    next = { ...next, [key]: { organisation, leaves: false, renamed: found !== null } };
    return (found === null ? added : changed).push(key);
  });
  const unreadColumns = isHeaded
    ? (rows[0] ?? []).filter((heading, at) => heading !== "" && [undefined, "number"].includes(headings[at]))
    : [];
  const unnamed = organisations.filter(({ id }) => !seen.has(id));
  return { edits: next, added, changed, same, unnamed, unread, unreadColumns };
}

/**
 * The changes begun without those that an earlier reading brought and nobody has touched since: a list that is read again takes
 * the place of the former one.
 * @param edits Changes begun.
 * @param former The earlier reading.
 */
export function withoutReading(edits: RosterEdits, former: PastedRoster | null): RosterEdits {
  const brought = new Set([...(former?.added ?? []), ...(former?.changed ?? [])]);
  return Object.fromEntries(
    Object.entries(edits).filter(([key, edit]) => !brought.has(key) || edit !== former?.edits[key]),
  );
}

/** Under which key the same newcomer was begun, as by an earlier reading of the list. */
function begunKey(given: Given, organisations: readonly Organisation[], edits: RosterEdits): string | undefined {
  const present = new Set(organisations.map(({ id }) => id));
  return Object.entries(edits).find(([key, { organisation }]) => {
    if (present.has(key)) return false;
    return (["id", "ru", "kk", "short_ru", "short_kk"] as const).some(
      (field) => given[field] !== undefined && given[field] === organisation[field],
    );
  })?.[0];
}

function byHeadings(cells: readonly string[], headings: readonly (RosterColumn | undefined)[]): Given {
  const given: Record<string, string> = {};
  const aliases: string[] = [];
  cells.forEach((cell, at) => {
    const column = headings[at];
    if (column === undefined || column === "number" || cell === "") return;
    const field = fieldOf(cell, column);
    if (field === "aliases") aliases.push(...namesIn(cell));
    else given[field] ??= field === "id" ? cell.toUpperCase() : cell;
  });
  return { ...given, aliases };
}

/** Without headings a code is known by its letters, a name by its language and by the words of an official one. */
function byWords(cells: readonly string[]): Given {
  const given: Record<string, string> = {};
  const aliases: string[] = [];
  for (const cell of cells) {
    if (cell === "" || /^\d+\.?$/.test(cell)) continue;
    const field = idPattern.test(cell) ? "id" : fieldOf(cell, "name");
    if (given[field] === undefined) given[field] = cell;
    else aliases.push(...namesIn(cell));
  }
  return { ...given, aliases };
}

/** Where a caption leaves it open, a name is of the language it is written in, and official by its words. */
function fieldOf(cell: string, column: Exclude<RosterColumn, "number">): RosterField {
  if (column !== "name" && column !== "official" && column !== "short") return column;
  const language = languageOfText(cell);
  if (language === "en") return "short_en";
  const isOfficial = column === "official" || (column === "name" && officialNameWords.test(cell));
  return isOfficial ? language : `short_${language}`;
}

function namesIn(cell: string): string[] {
  return cell
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function whose(given: Given, organisations: readonly Organisation[]): Organisation | null | UnreadLine["reason"] {
  const names = [given.ru, given.kk, given.short_ru, given.short_kk, given.short_en].filter(
    (name) => name !== undefined,
  );
  if (names.length === 0) return "nameless";
  const own = organisations.find(({ id }) => id === given.id);
  if (own !== undefined) return own;
  for (const name of names) {
    const match = matchOrganisation(name, organisations);
    if (match.kind === "several") return "several";
    if (match.kind === "one") {
      // The list has it under another code, which does not change.
      return given.id === undefined ? (organisations.find(({ id }) => id === match.id) ?? null) : "other-code";
    }
  }
  return null;
}

function withGiven(before: Organisation, { aliases, ...texts }: Given): Organisation {
  const known = new Set(before.aliases?.map(({ name }) => name));
  const added = aliases.filter((name) => !known.has(name)).map((name) => ({ lang: languageOfText(name), name }));
  const all = [...(before.aliases ?? []), ...added];
  return { ...before, ...texts, id: before.id, ...(all.length > 0 && { aliases: all }) };
}
