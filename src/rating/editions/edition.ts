/** The Regulation's wordings that change the awards (Ереже редакциясы / редакция Положения). */
export type EditionId = "ED-2022" | "ED-2025" | "ED-2026";

/** First reporting year an edition governs; later rows win. */
export interface EditionFromYear {
  readonly from: number;
  readonly edition: EditionId;
}
