import { formatDate, formatTime } from "../../text/format-date";
import type { Language } from "../../text/language";
import type { Snapshot, YearStep } from "../year/ports";
import type { Cell, SheetPlan, WorkbookPlan } from "../../sheets/plan/sheet-plan";
import type { YearData } from "../year/year-data";
import type { UndoStack } from "../../kernel/undo-stack";
import type { ResultsJudge } from "./judge-results";
import { fingerprint } from "./watch-year";

/** What the steps on years share while the pane is open; the workbook itself holds everything that lasts. */
export interface YearSession {
  readonly undo: UndoStack<YearStep>;
  readonly now: () => Date;
  /** The reading the pane has, by year: a watch is silent about it. */
  readonly known: Map<number, { snapshot: string | undefined }>;
  /** Tells results that are still being calculated from stale ones. */
  readonly results: ResultsJudge;
  /** The year as it was read last with all its sheets: what a lost sheet is filled from. */
  readonly data: Map<number, YearData>;
  /** Sheets as they were written last, by year and key: what a failed or undone refresh goes back to. */
  readonly written: Map<number, ReadonlyMap<string, SheetPlan>>;
}

/** Today for checks of dates, in local time. */
export function today({ now }: Pick<YearSession, "now">): string {
  const date = now();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Date and time for a sheet that says when it was calculated. */
export function nowInWords(session: Pick<YearSession, "now">, language: Language): string {
  return `${formatDate(today(session), language)}, ${formatTime(session.now())}`;
}

/** A step as the workbook tells of it while sheets are written: which, of which year, begun when. */
export function stepLabel(session: Pick<YearSession, "now">, step: string, year: number): string {
  return `${step} ${year} ${session.now().toISOString()}`;
}

/** Notes what the pane gets to know, and passes it on. */
export function tell(session: YearSession, read: Snapshot): Snapshot {
  const snapshot = session.results.judge(read);
  const { data, lostSheets } = snapshot;
  knownOf(session, data.year).snapshot = fingerprint(snapshot);
  if (lostSheets.length === 0) session.data.set(data.year, data);
  return snapshot;
}

/** The note of what the pane knows of a year. */
export function knownOf({ known }: YearSession, year: number): { snapshot: string | undefined } {
  const note = known.get(year) ?? { snapshot: undefined };
  known.set(year, note);
  return note;
}

/** Notes sheets as they were written. */
export function noteWritten({ written }: YearSession, year: number, plan: Pick<WorkbookPlan, "sheets">): void {
  const earlier = written.get(year) ?? new Map<string, SheetPlan>();
  written.set(year, new Map([...earlier, ...plan.sheets.map((sheet) => [sheet.key, sheet] as const)]));
}

/** Notes cells of a sheet as they were written since; where the sheet is not known, nothing is. */
export function noteCells({ written }: YearSession, year: number, key: string, cells: readonly Cell[]): void {
  const sheet = written.get(year)?.get(key);
  if (!sheet) return;
  const isNew = (one: Cell): boolean => cells.some(({ row, column }) => row === one.row && column === one.column);
  const next = { ...sheet, cells: [...sheet.cells.filter((cell) => !isNew(cell)), ...cells] };
  written.set(year, new Map(written.get(year)).set(key, next));
}
