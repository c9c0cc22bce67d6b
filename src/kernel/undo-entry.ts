/** A step of this session that can be taken back, as a person is told of it. */
export interface UndoEntry<Step extends string = string> {
  /** Key of the step's sentence in the dictionary. */
  readonly step: Step;
  /** Sheets, records or returns it concerned, as the sentence counts them. */
  readonly count: number;
  readonly at: Date;
  readonly year: number;
}
