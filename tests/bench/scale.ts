import { createYearWorkbook } from "../../src/evaluation/live/year-workbook";
import type { EngineState } from "../../src/excel-host/engine/engine";
import { loadHeadlessEngine } from "../../src/excel-host/engine-bundle";
import type { Snapshot } from "../../src/evaluation/year/ports";
import { startExcel } from "../host/live/start-excel";
import { manyOrganisations } from "./many-organisations";
import { firstFigure } from "./live";
import { timed, watchFreezes } from "./measure-processor";

const sizes = [20, 100, 300, 1_000] as const;
const edits = 3;

/** What one size of a year costs. */
interface Cost {
  readonly count: number;
  /** In milliseconds of the processor, the same however busy the machine is otherwise. */
  readonly layOut: number;
  readonly inCell: number;
  readonly edit: number;
  /** The longest time in which nothing else got a turn, in milliseconds. */
  readonly freeze: number;
  readonly syncs: number;
  /** Of all requests of the lay-out, in bytes. */
  readonly bytes: number;
  /** What the engine alone needs to open and calculate the same cells. */
  readonly loading: number;
}

/**
 * Lays out years of more and more organisations, and edits a figure of each: how the work grows.
 * `SCALE=20,100 npm run bench -- scale` takes other sizes.
 * @returns Lines for the report: milliseconds, each also as a multiple of the smallest size by organisation, and of what the
 *   engine needs to load and calculate the same cells.
 */
export async function benchScale(): Promise<string[]> {
  const wanted = process.env["SCALE"]?.split(",").map(Number) ?? sizes;
  const costs: Cost[] = [];
  for (const count of wanted) costs.push(await measure(count));
  return costs.map((cost) => line(cost, costs[0] ?? cost));
}

async function measure(count: number): Promise<Cost> {
  const excel = await startExcel();
  try {
    const workbook = createYearWorkbook({ loadSample: async () => manyOrganisations(count) });
    excel.bridge.resetCounters();
    const watch = watchFreezes();
    const layOut = await timed(() => workbook.openSample(2025, "ru"));
    const { syncs, bytes } = excel.bridge;
    const kept = JSON.stringify(excel.host.engine.state());
    const cell = await firstFigure();
    const inCell = await middle(async (at) => {
      await excel.typeInCell(cell.sheet, cell.address, String(2_000 + at));
      await excel.idle();
    });
    let told: (snapshot: Snapshot) => void = () => undefined;
    const stop = await workbook.watch(2025, (changed) => told(changed));
    const edit = await middle(async (at) => {
      const answer = new Promise<Snapshot>((resolve) => {
        told = resolve;
      });
      const typed = await excel.typeInCell(cell.sheet, cell.address, String(1_000 + at));
      if (!typed.done) throw new Error(`${cell.address} was refused`);
      await answer;
    });
    await stop();
    const freeze = watch.end();
    const loading = await timed(async () => {
      const engine = loadHeadlessEngine()(JSON.parse(kept) as EngineState);
      engine.recalculateAll();
      await engine.settle();
      engine.dispose();
    });
    return { count, layOut, inCell, edit, freeze, syncs, bytes, loading };
  } finally {
    excel.dispose();
  }
}

/** Of some edits the one in the middle. */
async function middle(edit: (at: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < edits; at++) times.push(await timed(() => edit(at)));
  return times.sort((a, b) => a - b)[edits >> 1] ?? NaN;
}

function line({ count, layOut, inCell, edit, freeze, syncs, bytes, loading }: Cost, smallest: Cost): string {
  const growth = (now: number, then: number): string => (now / count / (then / smallest.count)).toFixed(1);
  return [
    `${count} × 45: laid out in ${(layOut / 1000).toFixed(1)} s (${growth(layOut, smallest.layOut)} × an organisation of ${smallest.count}, ${(layOut / loading).toFixed(1)} × the engine's own loading of the same cells)`,
    `edit → new place in its cell ${inCell.toFixed(0)} ms, until the pane tells it ${edit.toFixed(0)} ms (${growth(edit, smallest.edit)} ×)`,
    `longest without a turn ${freeze.toFixed(0)} ms`,
    `${syncs} syncs, ${(bytes / 1e6).toFixed(2)} MB of requests`,
  ].join("; ");
}
