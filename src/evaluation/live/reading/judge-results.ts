import type { Snapshot } from "../../year/ports";

/** When results that differ from the core's count as stale; in milliseconds. */
export interface ResultTimes {
  /** After Excel has told that it has calculated, results must stay the same so long. */
  readonly steady: number;
  /** Where it tells nothing, so long. */
  readonly patience: number;
}

export const resultTimes: ResultTimes = { steady: 300, patience: 3000 };

/** Results of one year that differ from the core's. */
interface AwaitedResults {
  readonly print: string;
  readonly since: number;
  readonly calculated: boolean;
  readonly stale: boolean;
}

/**
 * Tells results that are still being calculated from those that will not come. Excel's functions answer one after another,
 * some time after the edit; until it has calculated, a sheet holds old results beside new figures.
 */
export class ResultsJudge {
  private readonly awaited = new Map<number, AwaitedResults>();

  /**
   * @param times How long to wait.
   * @param clock Milliseconds from any moment.
   */
  constructor(
    private readonly times: ResultTimes = resultTimes,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /**
   * Decides over a reading.
   * @param snapshot As read: `awaited` where results differ; one that is judged passes unchanged.
   * @returns The same; or stale, where the results that differ have not changed for long enough.
   */
  judge(snapshot: Snapshot): Snapshot {
    if (snapshot.stale) return snapshot;
    const { awaited: print, ...judged } = snapshot;
    const { year } = snapshot.data;
    if (print === undefined) {
      this.awaited.delete(year);
      return snapshot;
    }
    const known = this.awaited.get(year);
    if (known?.stale === true) return { ...judged, stale: true };
    if (known?.print !== print) {
      const calculated = known?.calculated ?? false;
      this.awaited.set(year, { print, since: this.clock(), calculated, stale: false });
      return snapshot;
    }
    const wait = known.calculated && !print.includes("#BUSY!") ? this.times.steady : this.times.patience;
    if (this.clock() - known.since < wait) return snapshot;
    this.awaited.set(year, { ...known, stale: true });
    return { ...judged, stale: true };
  }

  /** Cells were edited: what was not yet stale is judged from now on. */
  noteEdit(year: number): void {
    const known = this.awaited.get(year);
    if (known && !known.stale) this.awaited.set(year, { ...known, since: this.clock(), calculated: false });
  }

  /** Excel has calculated what was changed so far. */
  noteCalculated(year: number): void {
    const known = this.awaited.get(year);
    if (known) this.awaited.set(year, { ...known, calculated: true });
  }

  /** A step has written formulas anew: even results that were stale may come. */
  expect(year: number): void {
    this.awaited.delete(year);
  }

  expectAll(): void {
    this.awaited.clear();
  }

  /** Whether the results of a year differed when it was read last. */
  isAwaiting(year: number): boolean {
    return this.awaited.has(year);
  }
}
