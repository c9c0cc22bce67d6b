import { readCells } from "../../src/xlsx/read-cells";
import { badFiles } from "../xlsx/bad-files";
import { largestFiles } from "../xlsx/largest-files";

const runs = 3;
const budget = 2000;

/**
 * Reads every bad file of the corpus and files as large as the guards let pass.
 * @returns Lines for the report: the slowest of each kind with its median milliseconds and the budget.
 */
export async function benchHostile(): Promise<string[]> {
  const corpora = [
    ["slowest bad file", await badFiles()],
    ["slowest of the largest files let through", await largestFiles()],
  ] as const;
  return corpora.map(([title, files]) => {
    const [slowest] = files
      .map(({ name, bytes }) => ({ name, time: medianOf(() => readCells(bytes)) }))
      .sort((a, b) => b.time - a.time);
    return `${title}: ${(slowest?.time ?? NaN).toFixed(0)} ms (budget ${budget}), ${slowest?.name ?? ""}`;
  });
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}
