import type { ProbeId, ProbeStatus } from "../../../excel-check/probe-result";

/** What one row says; `{…}` are the facts of the probe. */
export interface ProbeWords {
  readonly name: string;
  readonly right: string;
  /** What differs, what it does to the work, what to do. */
  readonly different?: string;
  readonly wrong?: string;
}

/** Words of the page that tries the user's own Excel. */
export interface ExcelCheckWords {
  readonly title: string;
  readonly lead: string;
  readonly start: string;
  readonly again: string;
  /** `{count}`, `{of}`. */
  readonly running: string;
  readonly statuses: Readonly<Record<ProbeStatus, string>>;
  /** `{right}`, `{different}`, `{wrong}`, `{untried}`. */
  readonly summary: string;
  readonly probes: Readonly<Record<ProbeId, ProbeWords>>;
  readonly untried: string;
  /** `{error}`: Excel's own words. */
  readonly refused: string;
  /** `{sheet}`. */
  readonly left: string;
  readonly eyes: string;
  /** What only a person can see. */
  readonly eyesList: readonly string[];
  readonly keysWaiting: string;
  readonly keysSeen: string;
  readonly copy: string;
}
