import type { Counts } from "../data/counters";
import type { Level } from "../level";

/** Counts an organisation gave of the meetings of one level: its own, or of those below it that are not listed. */
export interface ResultRow {
  readonly organisation: string;
  readonly level: Level;
  readonly counts: Counts;
}
