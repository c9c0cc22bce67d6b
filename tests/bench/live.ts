import { createYearWorkbook } from "../../src/evaluation/live/year-workbook";
import { rate } from "../../src/rating/rate";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import type { Snapshot } from "../../src/evaluation/year/ports";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { startExcel } from "../host/live/start-excel";

const edits = 9;

/**
 * Lays out the 2025 sample in the host, edits a figure, refreshes: what the pane's user waits for.
 * @returns Lines for the report: syncs, bytes and milliseconds, each with its budget.
 */
export async function benchLive(): Promise<string[]> {
  const excel = await startExcel();
  try {
    const workbook = createYearWorkbook({ loadSample: async () => makeSample(2025, "ru") });
    excel.bridge.resetCounters();
    const [laidOut, snapshot] = await timed(() => workbook.openSample(2025, "ru"));
    const layOut = { syncs: excel.bridge.syncs, megabytes: excel.bridge.bytes / 1e6 };

    let told: (snapshot: Snapshot) => void = () => undefined;
    const stop = await workbook.watch(2025, (changed) => told(changed));
    const cell = await firstFigure();
    const times: number[] = [];
    const processor: number[] = [];
    for (let edit = 0; edit < edits; edit++) {
      const [time, , worked] = await timed(async () => {
        const answer = new Promise<Snapshot>((resolve) => {
          told = resolve;
        });
        const typed = await excel.typeInCell(cell.sheet, cell.address, String(1_000 + edit));
        if (!typed.done) throw new Error(`${cell.address} was refused`);
        await answer;
      });
      times.push(time);
      processor.push(worked);
    }
    await stop();
    const edited = median(times);

    excel.bridge.resetCounters();
    const [refreshed] = await timed(() => workbook.refresh(2025));
    const refreshSyncs = excel.bridge.syncs;
    const input = toRatingInput(snapshot.data);
    const [rated] = await timed(async () => rate(input));
    return [
      `lay out 20 × 45: ${layOut.syncs} syncs (budget 10), ${layOut.megabytes.toFixed(2)} MB (budget 2), ${laidOut.toFixed(0)} ms`,
      await benchSlowFunctions(),
      await benchSingleCells(excel),
      `edit → the pane tells it, functions answering at once: ${edited.toFixed(0)} ms passed (budget 300), ${median(processor).toFixed(0)} of the processor, ${(edited / rated).toFixed(0)} × rating alone`,
      `refresh: ${refreshSyncs} syncs (budget 3), ${refreshed.toFixed(0)} ms`,
    ];
  } finally {
    excel.dispose();
  }
}

/**
 * What the budget of an edit is about: the time that passes for the user from Enter until the new place stands in its cell,
 * where each level of functions answers 50 ms later, as in Excel; those turns are counted apart. Most of it is the
 * stand-in's own calculation. On a machine that others use only the time of the processor can be compared; with the
 * threads that compile and collect garbage beside the work it is more than what passes on a quiet one.
 */
async function benchSlowFunctions(): Promise<string> {
  const excel = await startExcel({ profiles: ["slow-functions"] });
  try {
    const workbook = createYearWorkbook({ loadSample: async () => makeSample(2025, "ru") });
    await workbook.openSample(2025, "ru");
    await excel.idle();
    const { engine, traits } = excel.host;
    const answer = engine.answerFunctions.bind(engine);
    let turns = 0;
    engine.answerFunctions = () => {
      turns += 1;
      return answer();
    };
    const cell = await firstFigure();
    const times: number[] = [];
    const processor: number[] = [];
    for (let edit = 0; edit < edits; edit++) {
      turns = 0;
      const [time, , worked] = await timed(async () => {
        await excel.typeInCell(cell.sheet, cell.address, String(2_000 + edit));
        await excel.idle();
      });
      times.push(time - turns * traits.turn);
      processor.push(worked);
    }
    return `edit → new place in its cell, functions answering in turns: ${median(times).toFixed(0)} ms passed (budget 300) beside ${turns} turns of ${traits.turn} ms, ${median(processor).toFixed(0)} of the processor`;
  } finally {
    excel.dispose();
  }
}

/** Eight times as many cells written one by one are eight times the work; their square would be sixty-four times. */
async function benchSingleCells({ idle }: Awaited<ReturnType<typeof startExcel>>): Promise<string> {
  const cost = async (count: number): Promise<number> => {
    const [, , worked] = await timed(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        for (let row = 1; row <= count; row += 1) sheet.getRange(`A${row}`).values = [[row]];
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      await idle();
    });
    return worked;
  };
  await cost(500);
  const few = [await cost(500), await cost(500), await cost(500)];
  const many = [await cost(4000), await cost(4000), await cost(4000)];
  return `4,000 cells written one by one: ${(Math.min(...many) / Math.min(...few)).toFixed(1)} × the work of 500 (eight times as many)`;
}

/** Milliseconds that pass, what the work gives, and milliseconds of the processor, which a busy machine hardly changes. */
async function timed<T>(work: () => Promise<T>): Promise<[number, T, number]> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [performance.now() - start, result, (user + system) / 1000];
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

/** Where the first figure of the first block stands. */
export async function firstFigure(): Promise<{ readonly sheet: string; readonly address: string }> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem("fig_b2_2025").getRangeOrNullObject().getCell(0, 0);
    range.load("address,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, address: range.address.slice(range.address.lastIndexOf("!") + 1) };
  });
}
