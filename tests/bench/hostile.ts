import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { openReturn } from "../../src/evaluation/returns/import/open-return";
import { fileLimits } from "../../src/sheets/xlsx/guards";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { heavyReturns } from "../cli/heavy-returns";
import { threadTime } from "./measure-processor";
import { badFiles } from "../xlsx/bad-files";
import { largestFiles } from "../xlsx/largest-files";

const runs = 3;
const budget = 1000;

/**
 * Reads every bad file of the corpus, files as large as the guards let pass, and swollen returns.
 * @returns Lines for the report: the slowest of each kind with the median of its milliseconds of the processor, whatever else the machine does, and the budget.
 */
export async function benchHostile(): Promise<string[]> {
  const corpora = [
    ["slowest bad file", await badFiles(), readCells],
    [
      "slowest of the largest files let through",
      await largestFiles(),
      (bytes: Uint8Array) => readCells(bytes, fileLimits, true),
    ],
    ["slowest swollen return", await heavyReturns(), (bytes: Uint8Array) => openReturn(bytes, "a", appendix1)],
  ] as const;
  return corpora.map(([title, files, read]) => {
    const [slowest] = files
      .map(({ name, bytes }) => ({ name, time: medianOf(() => read(bytes)) }))
      .sort((a, b) => b.time - a.time);
    return `${title}: ${(slowest?.time ?? NaN).toFixed(0)} ms (budget ${budget}), ${slowest?.name ?? ""}`;
  });
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = threadTime();
    work();
    return threadTime() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}
