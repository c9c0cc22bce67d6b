/** Why a step failed, as far as a person can act on it; the technical text goes into the details. */
export type FailureKind =
  | "cell-edit"
  | "protected"
  | "too-large"
  | "lost-focus"
  | "sheet-missing"
  | "name-taken"
  | "read-only"
  | "edited-since"
  | "stopped"
  | "changed-meanwhile"
  | "own-content"
  | "code-repeated"
  | "interrupted"
  | "busy"
  | "locked"
  | "date-system"
  | "unknown";

/** Thrown by a step; the workbook is as it was before the step. */
export class StepFailure extends Error {
  readonly kind: FailureKind;
  readonly details: string;
  /** Addresses of the cells it is about, for the user to look at. */
  readonly places: readonly string[];
  constructor(
    kind: FailureKind,
    details: string,
    options: ErrorOptions & { readonly places?: readonly string[] } = {},
  ) {
    super(details, options);
    this.name = "StepFailure";
    this.kind = kind;
    this.details = details;
    this.places = options.places ?? [];
  }
}
