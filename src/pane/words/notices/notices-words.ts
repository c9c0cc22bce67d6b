/** What a line above a page tells: that a step succeeded, was taken back, or why nothing was done. */
export interface NoticesWords {
  readonly restored: string;
  readonly notKept: string;
  readonly running: (step: string) => string;
  readonly nothingToWrite: string;
  readonly formsSaved: (count: string) => string;
  readonly fileSaved: (name: string) => string;
  /** What was written, as far as the step counts it. */
  readonly values: (count: string) => string;
  readonly texts: (count: string) => string;
  readonly organisations: (count: string) => string;
  readonly changes: (count: string) => string;
  readonly indicator: (code: string) => string;
  readonly open: (count: string) => string;
  readonly returned: (count: string) => string;
  readonly noneReturned: string;
  readonly files: (count: string) => string;
  readonly fromFile: (name: string) => string;
  readonly undo: string;
  readonly redo: string;
}
