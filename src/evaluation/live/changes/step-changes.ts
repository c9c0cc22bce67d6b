import type { DonePart, History } from "../../../kernel/office/history";
import type { ChangeRecord, ChangeWay } from "../../journal/change-record";
import { partsOfYear } from "../../journal/parts-of-year";
import type { YearData } from "../../year/year-data";

/** How values change by the step that runs now. */
export interface Doing {
  readonly way: ChangeWay;
  /** The year that the step brings back; absent, all that is found is the step's. */
  readonly restores?: YearData;
  /** It has written all: the next reading of the year is the last that finds anything of it. */
  readonly isOver?: true;
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
 * Parts what a step changed from what was typed while it ran or before the year was read again: of a step that brings a year
 * back only the values of that year are its own.
 * @param records All that was found, told as typed.
 * @returns The step's records, and the others as they were.
 */
export function partStepChanges(
  records: readonly ChangeRecord[],
  { way, restores }: Doing,
  who: string,
): readonly ChangeRecord[] {
  if (restores === undefined || records.length === 0) return records.map((record) => ({ ...record, who, way }));
  const parts = partsOfYear(restores);
  return records.flatMap((record) => {
    const own = record.changes.filter(({ path, after }) => JSON.stringify(parts.get(path)) === JSON.stringify(after));
    const typed = record.changes.filter((change) => !own.includes(change));
    return [
      ...(own.length > 0 ? [{ ...record, who, way, changes: own }] : []),
      ...(typed.length > 0 ? [{ ...record, changes: typed }] : []),
    ];
  });
}
