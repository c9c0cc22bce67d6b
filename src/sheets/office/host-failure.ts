/** Why Excel refused, as far as a person can act on it. */
type HostFailureKind =
  | "cell-edit"
  | "protected"
  | "too-large"
  | "lost-focus"
  | "sheet-missing"
  | "name-taken"
  | "read-only"
  | "interrupted"
  | "busy"
  | "date-system"
  | "unknown";

interface FailureOptions extends ErrorOptions {
  readonly isPassing?: boolean;
}

/** A refusal of Excel; the technical text stands in `details`. */
export class HostFailure extends Error {
  readonly kind: HostFailureKind;
  readonly details: string;
  /** The same call succeeds when it is made once more. */
  readonly isPassing: boolean;
  constructor(kind: HostFailureKind, details: string, { isPassing = false, ...options }: FailureOptions = {}) {
    super(details, options);
    this.name = "HostFailure";
    this.kind = kind;
    this.details = details;
    this.isPassing = isPassing;
  }
}

const kinds: Readonly<Record<string, HostFailureKind>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  InactiveWorkbook: "lost-focus",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  ItemAlreadyExists: "name-taken",
  ReadOnly: "read-only",
};

/** Calls that fail in this general way when another workbook comes to the front. */
const focusCalls: Readonly<Record<string, RegExp>> = {
  GeneralException:
    /^(WorksheetCollection\.add|Worksheet\.(activate|showGridlines|showHeadings)|Range\.select|WorksheetFreezePanes\.\w+|Chart\.activate)$/i,
  InvalidSelection: /^(Worksheet\.delete|Workbook\.getActiveCell|Workbook\.getSelectedRange)$/i,
};

/**
 * Excel on the web has refused the second of two new settings in a batch, once (office-js 920). A sheet that a colleague
 * protected between two batches refuses to be protected; what is read anew knows of it.
 */
const passing: readonly string[] = [
  "ItemNotFound SettingCollection.add",
  "InvalidOperation WorksheetProtection.protect",
];

/**
 * An error of Office.js as a failure a person can act on.
 * @param error Anything thrown inside `Excel.run`; failures and programmer mistakes pass unchanged.
 * @returns The failure, or the error itself where it did not come from Excel.
 */
export function hostFailure(error: unknown): unknown {
  if (!isRichApiError(error)) return error;
  const location = error.debugInfo?.errorLocation ?? "";
  const statement = error.debugInfo?.statement ?? "";
  const kind = focusCalls[error.code]?.test(location) ? "lost-focus" : kinds[error.code];
  const details = [error.code, error.message, location, statement].filter((part) => part !== "").join(" · ");
  const isPassing = kind === "lost-focus" || passing.includes(`${error.code} ${location}`);
  return new HostFailure(kind ?? "unknown", details, { cause: error, isPassing });
}

interface RichApiError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isRichApiError(error: unknown): error is RichApiError {
  // Not by class: Office.js may live in a realm of its own.
  if (typeof error !== "object" || error === null || error instanceof HostFailure) return false;
  return "code" in error && typeof error.code === "string" && "message" in error;
}
