/** A declared figure: a number, an ISO date or text as found, a yes/no; `null` or absent is "no data", never 0. */
export type Figure = number | string | boolean | null;

/** Who answers for a return, and since when (қол қою / подпись, clause 4.5). */
export interface Signature {
  /** Name of the head, "" where there is none. */
  readonly head: string;
  /** ISO date of signing; as found where it is none, "" where there is nothing. */
  readonly signedOn: string;
}

/** What one organisation declared for one year (есеп / отчёт), by code. */
export interface Return {
  readonly base?: Readonly<Record<string, Figure>>;
  readonly figures?: Readonly<Record<string, Figure>>;
  /** The organisation's explanation of a figure, by code. */
  readonly remarks?: Readonly<Record<string, string>>;
  /** The figure a remark was given for, by code, where another stands there now: it explains that one no longer. */
  readonly explained?: Readonly<Record<string, Figure>>;
  /** Document that confirms a figure (растайтын құжат / подтверждающий документ), by code. */
  readonly evidence?: Readonly<Record<string, string>>;
  /** Kind of information source of clause 3.3 chosen by the organisation, by code. */
  readonly source?: Readonly<Record<string, string>>;
  /** Absent where nothing is known of the paper, as in figures typed into the workbook. */
  readonly signature?: Signature;
}
