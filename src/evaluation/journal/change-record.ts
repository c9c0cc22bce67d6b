import type { YearData } from "../year/year-data";
import { partsOfYear, subjectsOf, yearOfParts, type Parts, type Subject } from "./parts-of-year";

/** A value of the year that became another one. */
export interface PartChange {
  /** Such as `figures/KZO/1.2`. */
  readonly path: string;
  /** Absent where there was none. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * How a change came about: typed into cells, by another person at work in the same workbook, by returns that came in, by a step of
 * the pane, or while no pane was open.
 */
export type ChangeWay = "typing" | "other" | "import" | "step" | "unknown";

/** A run of changes: one person, one way, one subject (өзгеріс / изменение). */
export interface ChangeRecord {
  /** First and last change, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** The name the user gave; "" where it is not known. */
  readonly who: string;
  readonly way: ChangeWay;
  readonly subject: Subject;
  readonly changes: readonly PartChange[];
}

/** Longest pause within a run, in milliseconds. */
const pause = 600_000;

/**
 * What of a year became another, by subject.
 * @param before The year as it was recorded last.
 * @param after As it is.
 * @param said Who, how and when.
 * @returns A record for each subject that changed; none where nothing did.
 */
export function changesBetween(
  before: YearData,
  after: YearData,
  said: { readonly who: string; readonly way: ChangeWay; readonly at: number },
): ChangeRecord[] {
  const { who, way, at } = said;
  const were = new Map(subjectsOf(before).map((one) => [keyOf(one.subject), one]));
  const are = new Map(subjectsOf(after).map((one) => [keyOf(one.subject), one]));
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((key) => {
    const [was, is] = [were.get(key), are.get(key)];
    const subject = (is ?? was)?.subject;
    if (subject === undefined || isSame(was?.value, is?.value)) return [];
    const changes = changesOf(was?.parts() ?? new Map(), is?.parts() ?? new Map());
    return changes.length === 0 ? [] : [{ from: at, to: at, who, way, subject, changes }];
  });
}

/**
 * Adds a record to those before it; typing that goes on in the same subject joins the last one.
 * @returns The records with it; a run that ends where it began leaves none.
 */
export function joinRecord(records: readonly ChangeRecord[], next: ChangeRecord): readonly ChangeRecord[] {
  const last = records.at(-1);
  const isRun =
    last !== undefined &&
    next.way === "typing" &&
    last.way === "typing" &&
    last.who === next.who &&
    keyOf(last.subject) === keyOf(next.subject) &&
    next.from - last.to <= pause;
  if (!isRun) return [...records, next];
  const changes = joinChanges(last.changes, next.changes);
  const others = records.slice(0, -1);
  return changes.length === 0 ? others : [...others, { ...last, to: next.to, changes }];
}

/**
 * The year that the records lead to.
 * @param start The year as it was before the first of them.
 * @param records Oldest first.
 */
export function replay(start: YearData, records: readonly ChangeRecord[]): YearData {
  const parts = partsOfYear(start);
  for (const { changes } of records) {
    for (const { path, after } of changes) {
      if (after === undefined) parts.delete(path);
      else parts.set(path, after);
    }
  }
  return yearOfParts(start, parts);
}

function changesOf(before: Parts, after: Parts): PartChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    return isSame(was, is) ? [] : [changeOf(path, was, is)];
  });
}

function joinChanges(first: readonly PartChange[], second: readonly PartChange[]): PartChange[] {
  const joined = new Map(first.map((change) => [change.path, change]));
  for (const { path, before, after } of second) {
    const known = joined.get(path);
    const start = known === undefined ? before : known.before;
    if (isSame(start, after)) joined.delete(path);
    else joined.set(path, changeOf(path, start, after));
  }
  return [...joined.values()];
}

function changeOf(path: string, before: unknown, after: unknown): PartChange {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function keyOf(subject: Subject): string {
  return typeof subject === "string" ? subject : `/${subject.organisation}`;
}
