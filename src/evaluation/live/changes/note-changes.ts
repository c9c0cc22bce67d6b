import { changesBetween, joinRecord, type ChangeRecord, type ChangeWay } from "../../journal/change-record";
import type { YearData } from "../../year/year-data";

/** What a session has noted of a year's changes and not put into the workbook yet. */
export interface NotedChanges {
  /** The year as this session read it first. */
  readonly first: YearData;
  /** As it was read last. */
  readonly seen: YearData;
  readonly pending: readonly ChangeRecord[];
  /** What the workbook kept when the session began is taken into account. */
  readonly isOpened: boolean;
}

/**
 * Notes what became another since the year was read last.
 * @param known What was noted so far, by year.
 * @param data The year as read with all its sheets.
 * @param said Who is at work, how it changed, and when.
 */
export function noteChanges(
  known: Map<number, NotedChanges>,
  data: YearData,
  said: { readonly who: string; readonly way: ChangeWay; readonly at: number },
): void {
  const noted = known.get(data.year);
  if (noted === undefined) {
    known.set(data.year, { first: data, seen: data, pending: [], isOpened: false });
    return;
  }
  const records = changesBetween(noted.seen, data, said);
  known.set(data.year, {
    ...noted,
    seen: data,
    pending: records.reduce<readonly ChangeRecord[]>(joinRecord, noted.pending),
  });
}
