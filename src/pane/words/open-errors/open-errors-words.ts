/** Words about results that rest on open errors. */
export interface OpenErrorsWords {
  /** Of one organisation; `figures` are codes. */
  readonly restsOn: (figures: string) => string;
  /** Heading above the errors of one organisation. */
  readonly title: string;
  readonly without: (place: string, total: string) => string;
  /** Nothing else is declared. */
  readonly withoutNothing: string;
  /** No declared figure can be left out. */
  readonly cannotTell: string;
  readonly notReady: string;
  readonly notReadyText: (count: string) => string;
}
