/** How far a long step has come; `count` of `of`. */
export interface Progress {
  readonly count: number;
  readonly of: number;
  readonly name?: string;
}

/** What a long step tells and hears while it runs. */
export interface Running {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted by the user: the step throws `stopped` and leaves the workbook as it was. */
  readonly signal?: AbortSignal;
}
