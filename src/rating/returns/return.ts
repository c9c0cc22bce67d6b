/** A declared figure: a number, an ISO date or text as found, a yes/no; `null` or absent is "no data", never 0. */
export type Figure = number | string | boolean | null;

/** What one organisation declared for one year (есеп / отчёт), by code. */
export interface Return {
  readonly base?: Readonly<Record<string, Figure>>;
  readonly figures?: Readonly<Record<string, Figure>>;
  /** The organisation's explanation of a figure, by code. */
  readonly remarks?: Readonly<Record<string, string>>;
  /** Document that confirms a figure (растайтын құжат / подтверждающий документ), by code. */
  readonly evidence?: Readonly<Record<string, string>>;
  /** Kind of information source of clause 3.3 chosen by the organisation, by code. */
  readonly source?: Readonly<Record<string, string>>;
}
