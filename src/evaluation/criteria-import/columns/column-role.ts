/** What a column of the table holds. */
export type ColumnRole =
  | "code"
  | "name"
  | "name-kk"
  | "name-ru"
  | "unit"
  | "rule"
  | "points"
  | "cap"
  /** How many of a thing count in a year. */
  | "most"
  /** Points of the place that the caption names. */
  | "place"
  /** Points at the level that the caption names. */
  | "level"
  /** Points for taking part, where others have places. */
  | "took-part"
  /** What it takes to get the points that the caption names. */
  | "grade"
  | "weight"
  | "evidence"
  | "source"
  | "ignore";

/** Roles in the order in which a user chooses them. */
export const columnRoles: readonly ColumnRole[] = [
  "code",
  "name",
  "name-kk",
  "name-ru",
  "unit",
  "rule",
  "points",
  "cap",
  "most",
  "place",
  "level",
  "took-part",
  "grade",
  "weight",
  "evidence",
  "source",
  "ignore",
];

export interface ColumnMapping {
  /** Role by column. */
  readonly roles: readonly ColumnRole[];
  /** Rows of captions at the top; the same captions further down are passed over. */
  readonly headRows: number;
  /** Number of the block of lines whose own numbers name none, as the user chose it. */
  readonly block?: string;
}
