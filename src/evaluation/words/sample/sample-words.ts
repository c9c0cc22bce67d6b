/** Texts that stand in the figures of the demonstration data: documents and explanations. */
export interface SampleWords {
  /** A document with number and date (растайтын құжат / подтверждающий документ). */
  readonly document: (name: string, number: number, date: string) => string;
  /** Names that are plainly examples. */
  readonly filledBy: string;
  readonly head: string;
  readonly post: string;
  readonly statisticalReport: string;
  readonly financialReport: string;
  /** Why a figure doubled against last year; each names a document. */
  readonly grew: readonly ((number: number, date: string) => string)[];
  /** Why a figure halved against last year; each names a document. */
  readonly fell: readonly ((number: number, date: string) => string)[];
}
