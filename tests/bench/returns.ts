import { boardOf } from "../../src/evaluation/followup/ways/board";
import { confirmedFigures } from "../../src/evaluation/followup/evidence/confirmed-figures";
import { executionRecords } from "../../src/evaluation/followup/execution/execution-records";
import { executionRegister } from "../../src/evaluation/followup/execution/execution-register";
import { createYearWorkbook } from "../../src/evaluation/live/year-workbook";
import type { ReadReturn } from "../../src/evaluation/returns/import/return-file";
import { mergeReturn } from "../../src/evaluation/returns/import/merge-return";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { compareReturns, toWrite, type ChosenFile } from "../../src/pane/evaluation/returns/returns-draft";
import { takeReturns } from "../../src/evaluation/year/acts/take-returns";
import { rate } from "../../src/rating/rate";
import type { Return } from "../../src/rating/returns/return";
import { startExcel } from "../host/live/start-excel";
import { processorTime, timed, watchFreezes } from "./measure-processor";
import { wideYear } from "./wide-year";

const count = Number(process.env["RETURNS"] ?? 200);
const indicators = 60;
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };

/**
 * Takes many returns in at once and derives what the pages of returns show, and notes the longest time without a turn.
 * `RETURNS=50 npm run bench -- returns` takes another number.
 * @returns Lines for the report: milliseconds of the processor, each also as a multiple of rating the same year.
 */
export async function benchReturns(): Promise<string[]> {
  const full = wideYear(count, indicators);
  const empty: YearData = { ...full, returns: {}, log: decisionsOf(full) };
  const rated = Math.min(...[1, 2, 3].map(() => spent(() => rate(toRatingInput(full)))));
  const files = Object.entries(full.returns).map(([id, declared]) => chosen(id, declared));
  let taken = empty;
  const compare = spent(() => {
    taken = takeReturns(empty, toWrite(compareReturns({ files }, empty)), signed);
  });
  const merge = spent(() => files.forEach(({ result }) => mergeReturn(undefined, result as ReadReturn, full.criteria)));
  const { findings } = rate(toRatingInput(taken));
  const board = spent(() => boardOf(taken, findings, "2026-03-01"));
  const share = spent(() => confirmedFigures(taken));
  const register = spent(() => executionRegister(taken, "2026-03-01"));
  const said = (what: string, time: number, budget = ""): string =>
    `${what}: ${time.toFixed(0)} ms (${(time / rated).toFixed(1)} × rating the year)${budget}`;
  const excel = await startExcel();
  try {
    const workbook = createYearWorkbook({ loadSample: () => Promise.resolve(empty) });
    await workbook.openSample(2025, "ru");
    const { data } = await workbook.read(2025);
    const next = takeReturns(data, toWrite(compareReturns({ files }, data)), signed);
    excel.bridge.resetCounters();
    const watch = watchFreezes();
    const write = await timed(() => workbook.rewrite(2025, "import", next));
    const freeze = watch.end();
    return [
      `${count} returns × ${indicators} indicators, rating the year: ${rated.toFixed(0)} ms`,
      said("laying them beside the year and taking them", compare, " in one turn (budget 200)"),
      said("of it merging them", merge),
      said("board of returns", board, " in one turn (budget 200)"),
      said("share of confirmed figures", share),
      said("register of decisions", register),
      said(
        "writing them",
        write,
        `; ${excel.bridge.syncs} syncs; longest without a turn ${freeze.toFixed(0)} ms (budget 200), the stand-in's own work included`,
      ),
    ];
  } finally {
    excel.dispose();
  }
}

function decisionsOf(year: YearData) {
  const organisations = year.organisations.map(({ id }) => id);
  return Array.from({ length: 20 }, (_, at) => {
    const decision = {
      id: `d${at}`,
      body: "Президиум",
      protocol: "1",
      item: String(at),
      text: "Решение",
      due: "2025-06-01",
    };
    return { ...decision, organisations };
  }).flatMap((decision) =>
    executionRecords({ type: "decisionEntered", decision }, { ...year, decisions: [decision] }, signed),
  );
}

function chosen(organisation: string, declared: Return): ChosenFile {
  const file = `${organisation}.xlsx`;
  const result: ReadReturn = {
    ...{ kind: "return", file, hash: organisation, organisation, declared, findings: [] },
    ...{ unread: new Set(), apparatus: new Set(), synthetic: true },
  };
  return { source: new File([], file), result, isLeftOut: false };
}

function spent(work: () => unknown): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}
