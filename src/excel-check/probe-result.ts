/** What is tried in the user's own Excel, in the order of the list shown. */
export const probeIds = [
  "requirementSets",
  "functions",
  "spill",
  "following",
  "errorThenValue",
  "allFunctions",
  "calculationMode",
  "dateSystem",
  "decimalSign",
  "sheetNames",
  "settings",
  "names",
  "codes",
  "validation",
  "conditionalFormat",
  "chart",
  "fitToPage",
  "protection",
  "undoList",
  "collaboration",
  "storage",
  "fileSaving",
  "clipboard",
] as const;

export type ProbeId = (typeof probeIds)[number];

/**
 * `right`: as the add-in expects; `different`: it works, with a consequence for the user; `wrong`: part of the add-in will
 * not work; `untried`: Excel did not let it be tried.
 */
export type ProbeStatus = "right" | "different" | "wrong" | "untried";

/** What one probe found; `facts` are figures and names for the sentence, never of the user's own cells. */
export interface ProbeResult {
  readonly id: ProbeId;
  readonly status: ProbeStatus;
  readonly facts: Readonly<Record<string, string>>;
}

/** The result of a whole check. */
export interface ExcelCheck {
  readonly results: readonly ProbeResult[];
  /** What the check had added and could not remove. */
  readonly left: readonly string[];
}

/** What a check tells and hears while it runs. */
export interface CheckRunning {
  readonly onResult?: (result: ProbeResult, count: number, of: number) => void;
  /** Aborted by the user: what is not tried yet stays untried, and the scratch sheet goes. */
  readonly signal?: AbortSignal;
  /** Most milliseconds to wait for one answer of a function. */
  readonly patience?: number;
}
