import { compareScenario } from "../../../src/evaluation/analysis/scenario/compare-scenario";
import { reachPlace } from "../../../src/evaluation/analysis/reach/reach-place";
import { removeOne } from "../../../src/evaluation/analysis/robustness/remove-one";
import { runToEnd } from "../../unit/analysis/run-to-end";
import { runWeights } from "../../../src/evaluation/analysis/robustness/run-weights";
import { rate } from "../../../src/rating/rate";
import { machineColumns } from "../../../src/rating/criteria/machine-row";
import { StepFailure } from "../../../src/kernel/step-failure";
import type { Snapshot } from "../../../src/evaluation/year/ports";
import { columnLetters } from "../../../src/sheets/plan/a1";
import { machineColumn, printedCriteria } from "../../../src/evaluation/sheets/criteria/criteria-columns";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { dumpContents } from "./dump-workbook";
import { failAt, waysAt } from "./fail-at";
import { openYear, sheetOf, valuesOf, type OpenYear } from "./open-small-year";

let open: OpenYear;

beforeEach(async () => {
  open = await openYear();
  await open.workbook.openSample(2025, "ru");
});
afterEach(() => open.excel.dispose());

/** Types into an indicator's row on the scenario sheet: the weight where it is printed, the rest into its machine column. */
async function edit(code: string, column: string, text: string): Promise<void> {
  const table = await valuesOf("scn_table_2025");
  const row = 6 + table.findIndex((cells) => cells[0] === code);
  const at = column === "weight" ? printedCriteria.weight : machineColumn + machineColumns.indexOf(column);
  const address = `${columnLetters(at)}${row}`;
  expect(await open.excel.typeInCell(await sheetOf("scenario"), address, text)).toMatchObject({ done: true });
  // The words of the rule follow in a later turn.
  await open.excel.idle();
}

function comparisonOf({ data, scenario }: Snapshot): ReturnType<typeof compareScenario> {
  return compareScenario(toRatingInput(data), scenario?.criteria ?? data.criteria);
}

test("a scenario is a copy of the criteria sheet: created, edited, read, written out as the core rates it, removed", async () => {
  const created = await open.workbook.take(2025, { step: "scenario" });
  expect(created.scenario?.criteria).toEqual(created.data.criteria);
  expect(created).toMatchObject({ stale: false, lostSheets: [] });
  expect(await sheetOf("scenario")).toBe("Критерии (сценарий)");
  expect(comparisonOf(created).changes).toEqual([]);

  await edit("1.2", "weight", "3");
  await edit("2.1", "points", "0");
  const edited = await open.workbook.read(2025);
  expect(edited.data).toEqual(created.data);
  expect(edited.scenario?.criteria.indicators.find(({ code }) => code === "1.2")?.weight).toBe(3);
  const comparison = comparisonOf(edited);
  expect(comparison.changes.map(({ code, parts }) => [code, parts])).toEqual([
    ["1.2", ["weight"]],
    ["2.1", ["rule"]],
  ]);

  const written = await open.workbook.take(2025, { step: "scenarioResults" });
  expect(written).toMatchObject({ stale: false, lostSheets: [] });
  const byPlace = [...comparison.rows].sort((a, b) => (a.scenarioPlace ?? 99) - (b.scenarioPlace ?? 99));
  const table = await valuesOf("scr_table_2025");
  expect(table.map((row) => row.slice(1, 5))).toEqual(
    byPlace.map(({ total, place, scenarioTotal, scenarioPlace }) =>
      [total, place, scenarioTotal, scenarioPlace].map((value) => value ?? ""),
    ),
  );
  const marks = byPlace.map(({ moved }) =>
    moved === null ? "" : moved === 0 ? "·" : moved > 0 ? `↑ ${moved}` : `↓ ${-moved}`,
  );
  expect(table.map((row) => row[5])).toEqual(marks);

  const removed = await open.workbook.take(2025, { step: "scenarioRemoval" });
  expect(removed.scenario).toBeUndefined();
  expect(removed).toMatchObject({ data: created.data, lostSheets: [] });
  expect(open.excel.host.engine.names().filter(({ name }) => /^(scn|scr)_|scenario/.test(name))).toEqual([]);
  expect(open.workbook.undoable().map(({ step }) => step)).toEqual([
    "scenarioRemoval",
    "scenarioResults",
    "scenario",
    "layOut",
  ]);
});

test("each step is taken back: the removal brings the edited scenario, the results and the copy go", async () => {
  const plain = dumpContents(open.excel.host);
  await open.workbook.take(2025, { step: "scenario" });
  await open.excel.idle();
  const withCopy = dumpContents(open.excel.host);
  await open.workbook.take(2025, { step: "scenarioResults" });
  await edit("1.2", "weight", "3");
  const before = dumpContents(open.excel.host);
  await open.workbook.take(2025, { step: "scenarioRemoval" });
  expect(dumpContents(open.excel.host)).toEqual(plain);
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(before);
  expect(
    (await open.workbook.read(2025)).scenario?.criteria.indicators.find(({ code }) => code === "1.2")?.weight,
  ).toBe(3);
  await open.workbook.undo();
  await expect(open.workbook.undo()).rejects.toMatchObject({ kind: "edited-since" });
  await edit("1.2", "weight", "=1");
  expect(dumpContents(open.excel.host)).toEqual(withCopy);
  await open.workbook.undo();
  expect(dumpContents(open.excel.host)).toEqual(plain);
});

test("a second scenario, results without one, a removal of nothing are refused", async () => {
  await expect(open.workbook.take(2025, { step: "scenarioResults" })).rejects.toMatchObject({ kind: "sheet-missing" });
  await expect(open.workbook.take(2025, { step: "scenarioRemoval" })).rejects.toMatchObject({ kind: "sheet-missing" });
  await open.workbook.take(2025, { step: "scenario" });
  await expect(open.workbook.take(2025, { step: "scenario" })).rejects.toMatchObject({ kind: "name-taken" });
});

test("a scenario sheet the user deleted is no lost sheet, and can be made anew", async () => {
  await open.workbook.take(2025, { step: "scenario" });
  const name = await sheetOf("scenario");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  const without = await open.workbook.read(2025);
  expect(without.scenario).toBeUndefined();
  expect(without.lostSheets).toEqual([]);
  expect((await open.workbook.take(2025, { step: "scenario" })).scenario?.criteria).toEqual(without.data.criteria);
});

test("an edit of the scenario sheet is told to the pane", async () => {
  await open.workbook.take(2025, { step: "scenario" });
  const told: Snapshot[] = [];
  const stop = await open.workbook.watch(2025, (snapshot) => told.push(snapshot));
  await edit("1.3", "weight", "2");
  await open.excel.idle();
  for (let wait = 0; wait < 50 && told.length === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 50));
  await stop();
  expect(told.at(-1)?.scenario?.criteria.indicators.find(({ code }) => code === "1.3")?.weight).toBe(2);
});

test("how firm the places are is written, written anew and taken back", async () => {
  const { data } = await open.workbook.read(2025);
  const input = toRatingInput(data);
  const plain = dumpContents(open.excel.host);
  const result = runToEnd(runWeights(input, { spread: 30, runs: 20, seed: 1 }));
  await open.workbook.take(2025, { step: "robustness", result, removals: removeOne(input) });
  const first = dumpContents(open.excel.host);
  const table = await valuesOf("rob_table_2025");
  const byPlace = [...result.organisations].sort((a, b) => (a.place ?? 99) - (b.place ?? 99));
  expect(table.map((row) => row.slice(1, 5))).toEqual(
    byPlace.map(({ place, median, best, worst }) => [place, median, best, worst].map((value) => value ?? "")),
  );
  const again = runToEnd(runWeights(input, { spread: 10, runs: 20, seed: 2 }));
  await open.workbook.take(2025, { step: "robustness", result: again, removals: removeOne(input) });
  expect(dumpContents(open.excel.host)).not.toEqual(first);
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(first);
  await open.workbook.undo();
  expect(dumpContents(open.excel.host)).toEqual(plain);
});

test("what a better place takes is written line by line as it was found", async () => {
  const { data } = await open.workbook.read(2025);
  const input = toRatingInput(data);
  const rating = rate(input);
  const behind = rating.organisations.find(({ place }) => place === 3)?.id ?? "";
  const reaches = runToEnd(reachPlace(input, rating, behind));
  expect(reaches[0]?.proposals.length).toBeGreaterThan(2);
  await open.workbook.take(2025, { step: "reach", organisation: behind, reaches });
  const lines = (await valuesOf("rch_table_2025")).filter((row) => row[3] !== "" || row[4] !== "");
  const proposals = reaches.flatMap((one) => one.proposals);
  expect(lines.map((row) => [row[0], row[6], row[7]])).toEqual(
    proposals.map(({ indicator, gained, total }) => [indicator, gained, total]),
  );
  expect(open.workbook.undoable()[0]?.step).toBe("reach");
});

test("a failure at any sync of any step leaves the workbook as it was", async () => {
  const { bridge, host } = open.excel;
  const input = toRatingInput((await open.workbook.read(2025)).data);
  const result = runToEnd(runWeights(input, { spread: 30, runs: 20, seed: 1 }));
  const removals = removeOne(input);
  const steps: readonly (() => Promise<unknown>)[] = [
    () => open.workbook.take(2025, { step: "scenario" }),
    () => open.workbook.take(2025, { step: "scenarioResults" }),
    () => open.workbook.take(2025, { step: "scenarioResults" }),
    () => open.workbook.take(2025, { step: "robustness", result, removals }),
    () => open.workbook.take(2025, { step: "scenarioRemoval" }),
  ];
  for (const [at, step] of steps.entries()) {
    if (at === 2) await edit("1.2", "weight", "3");
    await open.excel.idle();
    const before = dumpContents(host);
    const undoable = open.workbook.undoable().length;
    let sync = 1;
    for (; ; sync++) {
      let failed = false;
      for (const when of waysAt(sync)) {
        const error = await failAt(open.excel, step, sync, { when });
        if (error === undefined) break;
        failed = true;
        expect(error).toBeInstanceOf(StepFailure);
        expect([at, sync, when, dumpContents(host)]).toEqual([at, sync, when, before]);
        expect(open.workbook.undoable()).toHaveLength(undoable);
      }
      if (!failed) break;
    }
    expect(sync).toBeGreaterThan(2);
    expect(bridge.syncs).toBeGreaterThan(0);
    expect(open.workbook.undoable()).toHaveLength(undoable + 1);
  }
});
