/** Words of tables that the pane saves as files. */
export interface ExportsWords {
  readonly saveRanking: string;
  readonly saveWhy: string;
  /** Without an ending; a code or year stands behind it. */
  readonly rankingFile: string;
  readonly whyFile: string;
  readonly place: string;
  readonly code: string;
  readonly organisation: string;
  readonly total: string;
  readonly official: string;
  readonly restsOn: string;
  readonly block: string;
  readonly indicator: string;
  readonly arithmetic: string;
  readonly points: string;
  readonly noReturn: string;
  readonly synthetic: string;
  readonly illustrative: string;
}
