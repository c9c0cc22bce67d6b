import { languageOfText } from "../../../text/language-of-text";
import { namesakesOf } from "../../../rating/organisations/match-organisation";
import type { Organisation } from "../../../rating/organisations/organisation";
import { logTime, type LogRecord } from "../../../kernel/log-record";
import type { YearData } from "../year-data";
import { removedFigures } from "./removed-figures";

/** What is to become of one organisation. */
export interface RosterEdit {
  readonly organisation: Organisation;
  /** Leaves the roster of this year. */
  readonly leaves: boolean;
  /** A changed official name is a renaming, and the former name goes into the history; else a slip is mended. */
  readonly renamed: boolean;
  /** Another name that is typed and not added yet; it is written with the rest. */
  readonly other?: string;
}

/** Changes of the roster not written yet, by id; ids the year does not have are new organisations. */
export type RosterEdits = Readonly<Record<string, RosterEdit>>;

export type RosterFault = "id" | "idTaken" | "kk" | "ru" | "nameTaken";

/** Codes of organisations: 2–12 Latin capitals, digits and hyphens. */
export const idPattern = /^[A-Z][A-Z0-9-]{1,11}$/;

/**
 * The key of an organisation being added, until it has a code of its own.
 * @param edits Changes begun.
 * @returns One that no other has.
 * @example newKeyFor({}) //=> "new"
 */
export function newKeyFor(edits: RosterEdits): string {
  let key = "new";
  for (let number = 2; key in edits; number += 1) key = `new-${number}`;
  return key;
}

/**
 * The year with the changes of its roster.
 * @param data The year as read.
 * @param edits Changes.
 * @param facts Who and when, for the log.
 * @returns Former official names stand among the aliases with the last year they were used; what organisations that leave
 * declared goes to the log, new ones come last.
 */
export function applyRoster(
  data: YearData,
  edits: RosterEdits,
  facts: { readonly who: string; readonly at: Date },
): YearData {
  const present = new Set(data.organisations.map(({ id }) => id));
  const added = Object.values(edits).filter(({ organisation, leaves }) => !leaves && !present.has(organisation.id));
  const organisations = [
    ...data.organisations.flatMap((before) => {
      const edit = edits[before.id];
      if (edit === undefined) return [before];
      return edit.leaves ? [] : [withHistory(before, edit, data.year)];
    }),
    ...added.map((edit) => trimmed(withOther(edit))),
  ];
  const stays = new Set(organisations.map(({ id }) => id));
  const records = data.organisations.filter(({ id }) => !stays.has(id)).flatMap((gone) => recordsOf(gone, data, facts));
  return {
    ...data,
    organisations,
    returns: only(data.returns, stays),
    previous: only(data.previous, stays),
    ...((records.length > 0 || data.log) && { log: [...(data.log ?? []), ...records] }),
  };
}

function recordsOf(gone: Organisation, data: YearData, { who, at }: Parameters<typeof applyRoster>[2]): LogRecord[] {
  const record = { at: logTime(at), who };
  const name = data.language === "kk" ? gone.kk : gone.ru;
  return [
    { ...record, action: "organisationRemoved", where: `${gone.id} · ${name}` },
    ...removedFigures(data, gone.id, data.returns[gone.id] ?? {}, () => true, record),
  ];
}

/**
 * How many organisations are changed, added or leave.
 * @returns Whole number; an edit that changes nothing is none.
 */
export function countEdits(data: YearData, edits: RosterEdits): number {
  const before = new Map(data.organisations.map((organisation) => [organisation.id, organisation]));
  return Object.values(edits).filter((edit) => {
    const known = before.get(edit.organisation.id);
    if (known === undefined) return !edit.leaves;
    return edit.leaves || JSON.stringify(trimmed(withOther(edit))) !== JSON.stringify(trimmed(known));
  }).length;
}

/**
 * What is wrong with a changed or new organisation.
 * @param organisation As edited.
 * @param others Every other organisation as it is to be.
 * @param isNew Its code was typed, too.
 * @param leaving Codes of those that leave: their figures must not pass to a newcomer.
 * @returns Faults in the order of the form; none for one that may be written.
 */
export function rosterFaults(
  organisation: Organisation,
  others: readonly Organisation[],
  isNew: boolean,
  leaving: readonly string[] = [],
): readonly RosterFault[] {
  const { id, kk, ru } = trimmed(organisation);
  const isTaken = (name: "kk" | "ru", text: string): boolean =>
    text !== "" && others.some((other) => other[name].toLowerCase() === text.toLowerCase());
  // Another wording of a name that the list has: «Павлодарская областная организация».
  const isKnown = [kk, ru].some((name) => namesakesOf(name, others).length > 0);
  return [
    ...(isNew && !idPattern.test(id) ? ["id" as const] : []),
    ...(isNew && [...others.map((other) => other.id), ...leaving].includes(id) ? ["idTaken" as const] : []),
    ...(kk === "" ? ["kk" as const] : []),
    ...(ru === "" ? ["ru" as const] : []),
    ...(isTaken("kk", kk) || isTaken("ru", ru) || (isNew && isKnown) ? ["nameTaken" as const] : []),
  ];
}

/**
 * The organisation with the name typed last among its other names.
 * @param edit As edited.
 */
export function withOther({ organisation, other = "" }: RosterEdit): Organisation {
  const name = other.trim();
  if (name === "") return organisation;
  return { ...organisation, aliases: [...(organisation.aliases ?? []), { lang: languageOfText(name), name }] };
}

function withHistory(before: Organisation, edit: RosterEdit, year: number): Organisation {
  const { renamed } = edit;
  const next = trimmed(withOther(edit));
  const former = renamed
    ? (["kk", "ru"] as const).flatMap((lang) =>
        next[lang] === before[lang] ? [] : [{ lang, name: before[lang], when: String(year - 1) }],
      )
    : [];
  const aliases = [...(next.aliases ?? []), ...former];
  return { ...next, ...(aliases.length > 0 && { aliases }) };
}

/** Texts without blanks around them; what is empty is left out, as on the sheet. */
function trimmed(organisation: Organisation): Organisation {
  const { aliases = [], ...texts } = organisation;
  const given = Object.entries(texts)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([name, text]) => text !== "" || name === "id" || name === "kk" || name === "ru");
  const names = aliases.map((alias) => ({ ...alias, name: alias.name.trim() })).filter(({ name }) => name !== "");
  return { ...(Object.fromEntries(given) as unknown as Organisation), ...(names.length > 0 && { aliases: names }) };
}

function only<Value>(record: Readonly<Record<string, Value>>, ids: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
}
