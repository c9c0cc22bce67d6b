import { HostFailure, hostFailure } from "./host-failure";

/** Work on the open workbook; it must leave the workbook as it was when it throws. */
export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs work on the open workbook: waits while the user edits a cell, and tries once more where that helps: another
 * workbook took the focus, or Excel refused a second new setting.
 * @param work What to do; it is run again only after such a failure.
 * @returns What the work returns.
 * @throws {@link HostFailure} where Excel refused.
 */
export async function inExcel<T>(work: Work<T>): Promise<T> {
  try {
    return await runOnce(work);
  } catch (error) {
    if (error instanceof HostFailure && error.isPassing) return runOnce(work);
    throw error;
  }
}

async function runOnce<T>(work: Work<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw hostFailure(error);
  }
}

/** Something to queue in one batch, with the size it will take on the wire. */
export interface Job {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** Bytes of a batch: far below the 5 MB that Excel on the web accepts, and small enough to show progress and to be made into a text by
 * Office.js, which does it twice, without holding the page. */
const [smallBatch, largeBatch] = [600_000, 900_000];

/** Into so many batches a large piece of work is divided: each takes a request, and Excel looks round after each. */
const batchesAtMost = 8;

/**
 * Groups jobs, in their order, into batches below the size limit.
 * @param jobs Jobs with estimated bytes; a job alone above the limit gets a batch of its own.
 * @param limit Bytes of one batch; omitted, more for much work than for little.
 */
export function batchesOf(jobs: readonly Job[], limit = limitOf(jobs)): readonly (readonly Job[])[] {
  const batches: Job[][] = [];
  let bytes = Infinity;
  for (const job of jobs) {
    if (bytes + job.bytes > limit) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(job);
    bytes += job.bytes;
  }
  return batches;
}

function limitOf(jobs: readonly Job[]): number {
  const all = jobs.reduce((sum, { bytes }) => sum + bytes, 0);
  return Math.min(largeBatch, Math.max(smallBatch, all / batchesAtMost));
}

/**
 * Runs jobs in few batches, with drawing and recalculation held back until each batch is through.
 * @param context Context of the running work.
 * @param jobs Jobs in order.
 * @param onBatch Called after each batch with the number of jobs done.
 * @param signal Stops before the next batch; what is queued already is written.
 * @param begin Begins a batch; what it returns is called after its sync.
 * @throws DOMException `AbortError` where the user stopped it.
 */
export async function runJobs(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  onBatch: (done: number) => void = () => undefined,
  signal?: AbortSignal,
  begin: (context: Excel.RequestContext) => Promise<() => void> = () => Promise.resolve(() => undefined),
): Promise<void> {
  let done = 0;
  await batchesOf(jobs).reduce(async (before, batch) => {
    await before;
    signal?.throwIfAborted();
    const end = await begin(context);
    holdBack(context);
    for (const job of batch) job.queue(context);
    await context.sync();
    end();
    done += batch.length;
    onBatch(done);
  }, Promise.resolve());
}

/** Holds back drawing and recalculation until the next sync. */
export function holdBack(context: Excel.RequestContext): void {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
