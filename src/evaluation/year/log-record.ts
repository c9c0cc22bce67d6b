/** What the log of changes knows as an action; the words for it stand on the sheet. */
export const logActions = [
  "warningAccepted",
  "warningReopened",
  "criteriaReplaced",
  "criteriaChanged",
  "figureRemoved",
  "figureKept",
  "organisationRemoved",
  "decisionMade",
  "returnTaken",
  "previousReturnTaken",
  "rated",
] as const;

export type LogAction = (typeof logActions)[number];

/** One record of the log of changes; texts as a person reads them on the sheet. */
export interface LogRecord {
  /** Local time, `20.02.2026 14:32`. */
  readonly at: string;
  /** The name the user gave; nobody has checked it. */
  readonly who: string;
  /** A known action, or the text found. */
  readonly action: LogAction | (string & {});
  readonly where: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  readonly file?: string;
  /** SHA-256 of the file. */
  readonly hash?: string;
  /** Mark of the finding the record is about. */
  readonly mark?: string;
}

/**
 * Whether a text is an action the log knows.
 * @example isLogAction("warningAccepted") //=> true
 */
export function isLogAction(action: string): action is LogAction {
  return logActions.some((known) => known === action);
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
