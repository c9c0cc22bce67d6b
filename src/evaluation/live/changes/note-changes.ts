import { changesBetween, joinRecord, type ChangeRecord, type ChangeWay } from "../../journal/change-record";
import type { YearData } from "../../year/year-data";
import { partStepChanges, type Doing } from "./step-changes";

/** What a session has noted of a year's changes. */
export interface NotedChanges {
  /** The year as this session read it first. */
  readonly first: YearData;
  /** When, in milliseconds since 1970. */
  readonly firstAt: number;
  /** As it was read last. */
  readonly seen: YearData;
  /** Not put into the workbook yet. */
  readonly pending: readonly ChangeRecord[];
  /** What the workbook kept when the session began is taken into account. */
  readonly isOpened: boolean;
  /** The part that this session writes at present. */
  readonly part: { readonly number: number; readonly records: readonly ChangeRecord[] };
  /** The parts this session has written, by key: whatever becomes of them in the workbook, nothing of them is lost. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Notes what became another since the year was read last.
 * @param known What was noted so far, by year.
 * @param data The year as read with all its sheets.
 * @param said Who changed it, how, and when; `later` where that is not known yet: what is found waits for a later reading.
 * @param step The step that runs, and who is at work here.
 */
export function noteChanges(
  known: Map<number, NotedChanges>,
  data: YearData,
  said: { readonly who: string; readonly way: ChangeWay | "later"; readonly at: number },
  step?: Doing & { readonly by: string },
): void {
  const noted = known.get(data.year);
  if (noted === undefined) {
    const nothing = { pending: [], isOpened: false, part: { number: 1, records: [] }, written: new Map() };
    known.set(data.year, { first: data, firstAt: said.at, seen: data, ...nothing });
    return;
  }
  if (noted.seen === data) return;
  const { way } = said;
  const found = changesBetween(noted.seen, data, { ...said, way: way === "later" ? "typing" : way });
  if (way === "later" && found.length > 0) return;
  const records = step === undefined ? found : partStepChanges(found, step, step.by);
  known.set(data.year, {
    ...noted,
    seen: data,
    pending: records.reduce<readonly ChangeRecord[]>(joinRecord, noted.pending),
  });
}
