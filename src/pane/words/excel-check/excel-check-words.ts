/** What one row says; `{…}` are the facts of the probe. */
export interface ProbeWords {
  readonly name: string;
  readonly right: string;
  /** What differs, what it does to the work, what to do. */
  readonly different?: string;
  readonly wrong?: string;
  /** Where it can be tried another way. */
  readonly untried?: string;
}
