import { rateColumns } from "../../src/rating/rate-columns";
import { ratePlainly } from "./plain-loop";
import { makeColumns, sixtyIndicators } from "./rating-job";

const budgets = [
  { rows: 1_000, runs: 61, warm: 30, milliseconds: 15, ratio: 1.5 },
  { rows: 100_000, runs: 5, warm: 2, milliseconds: 900, ratio: 1.5 },
] as const;

/**
 * Rates many organisations by sixty indicators, all places, columns out, side by side with a plain typed-array loop.
 * @returns Lines for the report, one for each size: time, budget, ratio to the loop.
 */
export function benchRate(): string[] {
  return budgets.map(({ rows, runs, warm, milliseconds, ratio }) => {
    const columns = makeColumns(sixtyIndicators, rows);
    const ours: number[] = [];
    const plain: number[] = [];
    for (let run = -warm; run < runs; run++) {
      const one = timed(() => rateColumns(sixtyIndicators, columns, 2025, 2));
      const other = timed(() => ratePlainly(sixtyIndicators, columns, 2025));
      if (run < 0) continue;
      ours.push(one);
      plain.push(other);
    }
    const [time, loop] = [median(ours), median(plain)];
    const size = `rate ${rows.toLocaleString("en-US")} × ${sixtyIndicators.indicators.length}`;
    return `${size}: ${time.toFixed(1)} ms (budget ${milliseconds}), ${(time / loop).toFixed(2)} × the plain loop (budget ${ratio})`;
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
