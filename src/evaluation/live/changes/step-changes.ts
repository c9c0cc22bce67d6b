import type { DonePart, History } from "../../../kernel/office/history";
import type { ChangeRecord, ChangeWay, PartChange } from "../../journal/change-record";
import { partsByPath, partsOfPath } from "../../journal/parts-of-year";
import type { YearData } from "../../year/year-data";

/** How values change by the step that runs now. */
export interface Doing {
  readonly way: ChangeWay;
  /** The year that the step brings back; absent where it does not bring one back. */
  readonly restores?: YearData;
  /** What the step writes; absent before that is planned. */
  readonly writes?: WrittenYear;
  /** It has written all: the next reading of the year is the last that finds anything of it. */
  readonly isOver?: true;
}

/** A year that a step writes. */
interface WrittenYear {
  readonly before: YearData;
  readonly next: YearData;
  /** Fields whose figure a formula of the user's gives, such as `figure:KZO:1.2`: it follows what the step writes. */
  readonly followed: ReadonlySet<string>;
}

/** The year as it was before each part of a step: what taking the part back restores. */
export type YearsBefore = WeakMap<DonePart, YearData>;

/**
 * Notes how the year was before the steps that are new in the history; what was noted of a step stays.
 * @param before As it was read last before them.
 */
export function noteBefore(
  { history, before: known }: { readonly history: History; readonly before: YearsBefore },
  before: YearData | undefined,
): void {
  if (before === undefined) return;
  for (const step of [history.done[0], history.undone[0]]) {
    if (step?.entry.year !== before.year) continue;
    for (const part of step.parts) if (!known.has(part)) known.set(part, before);
  }
}

/**
 * Parts what a step changed from what was typed while it ran or before the year was read again.
 * @param records All that was found, told as Excel told of edits.
 * @returns The step's records, and the others as they were.
 */
export function partStepChanges(records: readonly ChangeRecord[], doing: Doing, who: string): readonly ChangeRecord[] {
  const { way } = doing;
  if (records.length === 0) return records;
  const isOwn = ownChanges(doing);
  return records.flatMap((record) => {
    const own = record.changes.filter(isOwn);
    const typed = record.changes.filter((change) => !own.includes(change));
    return [
      ...(own.length > 0 ? [{ ...record, who, way, changes: own }] : []),
      ...(typed.length > 0 ? [{ ...record, changes: typed }] : []),
    ];
  });
}

/** Which changes are a step's: of one that brings a year back the values of that year alone. */
function ownChanges({ restores, writes }: Doing): (change: PartChange) => boolean {
  if (restores !== undefined) {
    const restored = partsByPath(restores);
    return ({ path, after }) => isSame(restored(path), after);
  }
  if (writes === undefined) return () => true;
  const [before, next] = [partsByPath(writes.before), partsByPath(writes.next)];
  return ({ path, after }) => {
    const [kind = "", organisation, code] = partsOfPath(path);
    const field = `${kind === "base" ? "base" : "figure"}:${organisation}:${code}`;
    const isFigure = kind === "base" || kind === "figures";
    if (isFigure && writes.followed.has(field)) return true;
    // Written as it was: whatever stands there now was typed, unless the step took its row or column away.
    if (isSame(before(path), next(path))) return after === undefined;
    // The later of two who write a cell holds.
    return !isFigure || isSame(next(path), after);
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
