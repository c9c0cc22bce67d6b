/** Words of the help page that load with it. */
export interface MoreWords {
  readonly keyAccept: string;
  readonly keyAcceptNext: string;
  readonly keyHost: string;
  readonly limits: string;
  /** Known limits, each one sentence or two. */
  readonly limitList: readonly string[];
  readonly version: (version: string) => string;
}
