import { formatDate, formatTime } from "../../text/format-date";
import type { Language } from "../../text/language";
import type { WorkbookSession } from "../../kernel/office/workbook-session";
import type { ChangeWay } from "../journal/change-record";
import type { Snapshot, YearStep } from "../year/ports";
import type { YearData } from "../year/year-data";
import type { ResultsJudge } from "./reading/judge-results";
import { noteChanges, type NotedChanges } from "./changes/note-changes";
import { wayOfEdits, type ToldEdits } from "./changes/told-edits";
import { noteBefore, type Doing, type YearsBefore } from "./changes/step-changes";
import { fingerprint } from "./reading/watch-year";
import { localDay } from "../../text/local-day";

/** What the steps on years share while the pane is open; the workbook itself holds everything that lasts. */
export interface YearSession extends WorkbookSession<YearStep> {
  /** The reading the pane has, by year: a watch is silent about it. */
  readonly known: Map<number, { snapshot: string | undefined }>;
  /** Tells results that are still being calculated from stale ones. */
  readonly results: ResultsJudge;
  /** The year as it was read last with all its sheets: what a lost sheet is filled from. */
  readonly data: Map<number, YearData>;
  /** This opening of the pane among all of all machines, such as `k3f9.x81c`: it alone writes parts under that name. */
  readonly writer: string;
  /** What became another since the workbook kept it last, by year. */
  readonly changes: Map<number, NotedChanges>;
  /** How values change by the step that runs now, by year: a reading in its midst finds them before the step is over. */
  readonly doing: Map<number, Doing>;
  /** Edits that Excel told of, by year that is watched. */
  readonly edits: Map<number, ToldEdits>;
  /** How the year was before each step of the history. */
  readonly before: YearsBefore;
  /** The latest keeping of changes, by year: the next one waits for it. */
  readonly keeping: Map<number, Promise<boolean>>;
}

/** Today for checks of dates, in local time. */
export function today({ now }: Pick<YearSession, "now">): string {
  return localDay(now());
}

/** Date and time for a sheet that says when it was calculated. */
export function nowInWords(session: Pick<YearSession, "now">, language: Language): string {
  return `${formatDate(today(session), language)}, ${formatTime(session.now())}`;
}

/**
 * Notes what the pane gets to know, and passes it on.
 * @param way How what differs from the reading before came about, but for what a step does that runs; omitted, as Excel told of
 * edits: steps that change no value find what was typed before them.
 */
export function tell(session: YearSession, read: Snapshot, way?: ChangeWay): Snapshot {
  const snapshot = session.results.judge(read);
  const { data, lostSheets } = snapshot;
  knownOf(session, data.year).snapshot = fingerprint(snapshot);
  if (lostSheets.length === 0) {
    noteBefore(session, session.data.get(data.year));
    session.data.set(data.year, data);
    noteRead(session, data, way);
  }
  return snapshot;
}

/**
 * Notes what a reading with all sheets found changed; what no step did waits until Excel has told whose edit it is.
 * @param way As with `tell`.
 */
export function noteRead(session: YearSession, data: YearData, way?: ChangeWay): void {
  const { year } = data;
  const [at, by, doing] = [session.now().getTime(), session.who(), session.doing.get(year)];
  const found = way ?? wayOfEdits(session.edits.get(year));
  const said = found === "later" && doing !== undefined ? "typing" : found;
  const who = said === "other" || said === "unknown" ? "" : by;
  noteChanges(session.changes, data, { who, way: said, at }, doing && { ...doing, by });
}

/** The note of what the pane knows of a year. */
export function knownOf({ known }: YearSession, year: number): { snapshot: string | undefined } {
  const note = known.get(year) ?? { snapshot: undefined };
  known.set(year, note);
  return note;
}
