/** Sentences about decisions of the Executive Committee, for sheets and pane alike. */
export interface DecisionWords {
  /** The decision fell on other totals; `changes` as `name: before → now`. */
  readonly lapsedByTotals: (at: string, names: string, changes: string) => string;
  /** Other organisations share the place, or another place is shared. */
  readonly lapsedByTie: (at: string, names: string) => string;
  readonly nobody: string;
  readonly noTotal: string;
}
