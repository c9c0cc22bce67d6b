import { readXlsx } from "hucre/xlsx";
import { readIdentity } from "../../src/evaluation/returns/form/identity/read-identity";
import { readReturn } from "../../src/evaluation/returns/form/read-return";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { realReturn, realYear } from "../contract/real-plans";

const runs = 31;
const warm = 15;

/** Medians of jobs that take turns, so that a busy machine troubles them alike. */
async function medians(...jobs: readonly (() => unknown)[]): Promise<number[]> {
  const times = jobs.map((): number[] => []);
  for (let run = -warm; run < runs; run++) {
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      if (run >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((own) => [...own].sort((a, b) => a - b)[runs >> 1] ?? NaN);
}

/**
 * Writes and reads a return and a year, reading side by side with plain hucre.
 * @returns Lines for the report: milliseconds, budget where there is one, ratio to hucre.
 */
export async function benchXlsx(): Promise<string[]> {
  const { criteria, organisations } = makeSample(2025, "ru");
  const plan = realReturn("KZO", "ru", true);
  const file = await writePlan(plan);
  const yearPlan = realYear(2025, "ru");
  const yearFile = await writePlan(yearPlan);
  const readWhole = () => {
    const { workbook } = readCells(file);
    const identity = workbook && readIdentity(workbook, "return.xlsx");
    if (!workbook || !identity || !("year" in identity)) throw new Error("the return cannot be read");
    return readReturn(workbook, identity, { year: 2025, criteria, organisations }, "return.xlsx");
  };
  const [written, cells, whole, hucre] = (await medians(
    () => writePlan(plan),
    () => readCells(file),
    readWhole,
    () => readXlsx(file),
  )) as [number, number, number, number];
  const [yearWritten, yearRead, yearHucre] = (await medians(
    () => writePlan(yearPlan),
    () => readCells(yearFile),
    () => readXlsx(yearFile),
  )) as [number, number, number];
  const ratio = (own: number, other: number) => `${(own / other).toFixed(2)} × plain hucre`;
  return [
    `template written: ${written.toFixed(1)} ms`,
    `return read, cells: ${cells.toFixed(1)} ms, ${ratio(cells, hucre)} (${hucre.toFixed(1)} ms)`,
    `return read, with its checks: ${whole.toFixed(1)} ms (budget 40)`,
    `year written: ${yearWritten.toFixed(1)} ms`,
    `year read, cells: ${yearRead.toFixed(1)} ms, ${ratio(yearRead, yearHucre)} (${yearHucre.toFixed(1)} ms)`,
  ];
}
