import { dayNumber } from "../text/day-number";

/** One record of a log of changes; texts as a person reads them on the sheet. */
export interface LogRecord {
  /** Local time, `20.02.2026 14:32`. */
  readonly at: string;
  /** The name the user gave; nobody has checked it. */
  readonly who: string;
  /** An action that the domain knows, or the text found. */
  readonly action: string;
  readonly where: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  readonly file?: string;
  /** SHA-256 of the file. */
  readonly hash?: string;
  /** Mark of what the record is about, by which it is found again. */
  readonly mark?: string;
}

/**
 * The time of a record.
 * @param at Local time.
 * @returns Day, month, year, hours and minutes.
 * @example logTime(new Date(2026, 1, 20, 14, 5)) //=> "20.02.2026 14:05"
 */
export function logTime(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/**
 * The day of a record's time.
 * @param at As `logTime` writes it.
 * @returns ISO date; `undefined` where a person has written something else.
 * @example dayOfLogTime("20.02.2026 14:05") //=> "2026-02-20"
 */
export function dayOfLogTime(at: string): string | undefined {
  const iso = at.slice(0, 10).split(".").reverse().join("-");
  return Number.isNaN(dayNumber(iso)) ? undefined : iso;
}
