/** Columns of the log of changes. */
export const logColumns = {
  number: 1,
  at: 2,
  who: 3,
  action: 4,
  where: 5,
  before: 6,
  after: 7,
  reason: 8,
  file: 9,
  hash: 10,
  mark: 11,
} as const;

/** First row of records. */
export const logRow = 6;
