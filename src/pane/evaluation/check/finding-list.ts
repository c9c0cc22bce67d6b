import type { Finding } from "../../../rating/finding";
import type { FindingLevel } from "../../../rating/finding-codes";
import { findingKey } from "../../../rating/finding-key";
import { findingMark, isAcceptable } from "../../../evaluation/year/accepted-warnings";
import type { LogRecord } from "../../../kernel/log-record";

export type FindingGrouping = "level" | "organisation" | "indicator";

export interface FindingFilter {
  readonly levels: readonly FindingLevel[];
  /** Id, or `null` for all. */
  readonly organisation: string | null;
  readonly group: FindingGrouping;
  /** Whether accepted warnings are shown. */
  readonly accepted: boolean;
}

export interface FindingEntry {
  /** Stable while it is about the same thing, whatever the figures become. */
  readonly key: string;
  readonly finding: Finding;
  /** Who accepted the warning, when and why; absent while it is open. */
  readonly accepted?: LogRecord;
}

export interface FindingGroup {
  /** Level, organisation id or indicator code; empty for findings about none. */
  readonly name: string;
  readonly entries: readonly FindingEntry[];
}

export const findingLevelsInOrder: readonly FindingLevel[] = ["error", "warning", "note"];

/**
 * Findings without repetition, gravest first.
 * @param accepted Records of accepted warnings by the mark of the finding.
 * @param lists Findings of the reading and of the rating; they may overlap.
 * @returns Each finding once with its key; an accepted warning keeps its place.
 */
export function mergeFindings(
  accepted: ReadonlyMap<string, LogRecord>,
  ...lists: readonly (readonly Finding[])[]
): FindingEntry[] {
  const entries = new Map<string, FindingEntry>();
  for (const finding of lists.flat()) {
    const key = findingKey(finding);
    if (entries.has(key)) continue;
    const record = isAcceptable(finding) ? accepted.get(findingMark(finding)) : undefined;
    entries.set(key, { key, finding, ...(record && { accepted: record }) });
  }
  return named([...entries.values()]).sort((a, b) => rank(a.finding.level) - rank(b.finding.level));
}

/** Values by which findings about one thing differ from reading to reading. */
const changing = new Set(["value", "previous", "min", "max", "today"]);

/** Gives findings keys that outlast their values; where two would be the same, those with the values. */
function named(entries: readonly FindingEntry[]): FindingEntry[] {
  const keys = entries.map(({ finding }) => aboutKey(finding));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return entries.map((entry, at) => {
    const key = keys[at] ?? entry.key;
    return counts.get(key) === 1 ? { ...entry, key } : entry;
  });
}

/** What a finding is about: code and place, of a figure without its cell, which moves with the rows. */
function aboutKey({ code, organisation, indicator, base, block, sheet, cell, params }: Finding): string {
  const isCheck = code.startsWith("check.");
  const lasting = Object.entries(params).filter(([name]) => (isCheck ? name === "id" : !changing.has(name)));
  const where = organisation === undefined ? [sheet, cell] : [];
  return JSON.stringify([code, organisation, indicator, base, block, where, lasting]);
}

/**
 * The findings a person asked for, in groups.
 * @param entries All findings, gravest first.
 * @param filter Levels, organisation and order.
 * @param organisations Ids in the order of the workbook.
 * @param codes Indicator codes in the order of the table.
 * @returns Groups in the order of the workbook, the general one first; no empty groups.
 */
export function groupFindings(
  entries: readonly FindingEntry[],
  filter: FindingFilter,
  organisations: readonly string[],
  codes: readonly string[],
): FindingGroup[] {
  const shown = entries.filter(
    ({ finding, accepted }) =>
      (accepted === undefined ? filter.levels.includes(finding.level) : filter.accepted) &&
      (filter.organisation === null || finding.organisation === filter.organisation),
  );
  const names = { level: findingLevelsInOrder, organisation: organisations, indicator: codes }[filter.group];
  const groups = new Map<string, FindingEntry[]>([
    ["", []],
    ...names.map((name): [string, FindingEntry[]] => [name, []]),
  ]);
  for (const entry of shown) {
    const { level, organisation, indicator, base } = entry.finding;
    const name = { level, organisation, indicator: indicator ?? base }[filter.group] ?? "";
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups].filter(([, list]) => list.length > 0).map(([name, list]) => ({ name, entries: list }));
}

/**
 * How many findings of a level are open; accepted warnings are settled.
 */
export function countLevel(entries: readonly FindingEntry[], level: FindingLevel): number {
  return entries.filter(({ finding, accepted }) => finding.level === level && accepted === undefined).length;
}

function rank(level: FindingLevel): number {
  return findingLevelsInOrder.indexOf(level);
}
