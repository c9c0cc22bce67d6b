/**
 * The Regulation's wordings that change the awards (Ереже редакциясы / редакция Положения).
 * «High points by main blocks» of 2026 has three readings: who leads a main block, the sum over the main blocks, several in each of them.
 * @see clause 5.2
 */
export type EditionId = "ED-2022" | "ED-2025" | "ED-2026" | "ED-2026-SUM" | "ED-2026-SEVERAL";

/** Whether an edition is that of 20.02.2026, by whichever reading. */
export function isOf2026(edition: EditionId): boolean {
  return edition.startsWith("ED-2026");
}

/** Whether the usual number of encouragements acts under an edition. */
export function usesEncouraged(edition: EditionId): boolean {
  return edition === "ED-2025" || edition === "ED-2026-SUM" || edition === "ED-2026-SEVERAL";
}

/** First reporting year an edition governs; later rows win. */
export interface EditionFromYear {
  readonly from: number;
  readonly edition: EditionId;
}
