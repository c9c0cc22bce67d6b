/** Words for settling warnings; they load with the step. */
export interface CheckWords {
  readonly accept: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly tooShort: (length: string) => string;
  readonly sayNothing: string;
  readonly who: string;
  readonly whoHint: string;
  readonly whoMissing: string;
  readonly acceptNext: string;
  readonly skip: string;
  readonly accepted: string;
  readonly acceptedChip: string;
  readonly acceptedBy: (who: string, at: string) => string;
  readonly reopen: string;
  readonly decision: string;
  /** Of a figure that is far off by a power of ten. */
  readonly slips: Readonly<Record<"digit" | "thousand", (value: string) => string>>;
  readonly take: (value: string) => string;
}
