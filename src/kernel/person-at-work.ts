/** Who is writing to the workbook at present. */
export interface PersonAtWork {
  /** The name the user gave; empty where he gave none. */
  readonly who: string;
  /** Key of the step, and the year it concerns. */
  readonly step: string;
  readonly year: number;
  readonly since: Date;
}
