import type { HeldLease } from "./hold-lease";

export interface ChangeOptions<T> {
  /** Stops between batches; what was written by then is taken back. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch with the number of sheets filled. */
  readonly onSheets?: ((done: number, of: number) => void) | undefined;
  /** Which step of which year, for whoever finds it unfinished. */
  readonly label: string;
  /** By which others are told that the workbook is being written to. */
  readonly lease?: HeldLease | undefined;
  /** What is read rests on formulas: it is read once Excel has calculated what was written, which it does after a batch. */
  readonly readsAnew?: boolean | undefined;
  /** Queues loads into the last batch and returns how to take their results after it. */
  readonly collect: (context: Excel.RequestContext) => () => T | Promise<T>;
}
