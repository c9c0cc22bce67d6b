/** A step about to write: its key and the year it concerns. */
export interface StepAbout {
  readonly step: string;
  readonly year: number;
}

/**
 * A question asked of the workbook before a step writes to it.
 *
 * It queues what it must read, without a sync of its own; what it returns is called after the sync and refuses the step by
 * throwing a `StepFailure`. A domain gives its own guards to the session; the gate does not know what they ask.
 */
export type Guard = (context: Excel.RequestContext, about: StepAbout) => () => void;
