import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import type { YearData } from "../../../src/evaluation/year/year-data";
import { leaseName } from "../../../src/sheets/office/change/lease";
import { dumpContents } from "./dump-workbook";
import { openYear, type OpenYear } from "./open-small-year";

let open: OpenYear;
let data: YearData;

beforeEach(async () => {
  open = await openYear();
  data = (await open.workbook.openSample(2025, "ru")).data;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["='2. Социально-правовая защита'!C9"], ["=A1*2"]];
    await context.sync();
  });
  await open.type("AST", "2.1", "=30+4");
  data = (await open.workbook.read(2025)).data;
});
afterEach(() => open.excel.dispose());

/** Without the first block, with a third one. */
function changed(): YearData {
  const { criteria } = data;
  const third = appendix1.indicators.find(({ code }) => code === "3.2");
  if (!third) throw new Error("no 3.2");
  return {
    ...data,
    criteria: {
      ...criteria,
      blocks: appendix1.blocks.slice(1, 3),
      indicators: [...criteria.indicators.filter(({ block }) => String(block) !== "1"), third],
    },
  };
}

function stateOf(): unknown {
  const { host } = open.excel;
  return {
    contents: dumpContents(host),
    // A pane that went away before it wrote leaves its lease, which the next step takes over.
    names: host.engine.names().filter(({ name }) => name !== leaseName),
    settings: [...host.settings],
    protection: host.engine.sheets().map(({ id }) => host.isProtected(id)),
  };
}

/** Runs a step whose pane goes away at a sync: that one is done or not, none follows, and another pane opens the workbook. */
async function closePaneAt(
  sync: number,
  when: "before" | "middle" | "after",
  step: () => Promise<unknown>,
): Promise<boolean> {
  const { bridge } = open.excel;
  bridge.failAt(sync, { when });
  for (let later = sync + 1; later <= sync + 12; later += 1) bridge.failAt(later, { when: "before" });
  const ended = await step().then(
    () => true,
    () => false,
  );
  bridge.clearFaults();
  await open.excel.idle();
  open.reopen();
  return ended;
}

test("a change of the table whose pane went away at any moment is told and put back", async () => {
  const before = stateOf();
  const moments = new Set<string>();
  let ended = false;
  for (let sync = 1; !ended && sync < 16; sync += 1) {
    const when = (["after", "middle", "before"] as const)[sync % 3] ?? "after";
    ended = await closePaneAt(sync, when, () => open.workbook.rewrite(2025, "criteria", changed()));
    if (ended) break;
    const interrupted = await open.workbook.interrupted();
    moments.add(interrupted === null ? "nothing written" : "half written");
    if (interrupted !== null) {
      expect(interrupted).toMatch(/^criteria 2025 20\d\d-/);
      for (const step of [
        () => open.workbook.refresh(2025),
        () => open.workbook.repair(2025),
        () => open.workbook.rewrite(2025, "criteria", changed()),
        () => open.workbook.openSample(2024, "ru"),
        () => open.workbook.take(2025, { step: "scenario" }),
        () => open.workbook.undo(),
      ]) {
        await expect(step()).rejects.toMatchObject({ kind: "interrupted" });
      }
      await open.workbook.putBack();
      await open.excel.idle();
    }
    expect(stateOf()).toEqual(before);
    expect(await open.workbook.interrupted()).toBeNull();
    expect((await open.workbook.read(2025)).data).toEqual(data);
  }
  expect(ended).toBe(true);
  expect([...moments]).toEqual(["nothing written", "half written"]);
});

test("a failed step that Excel does not let be taken back is told as unfinished, never as a workbook that is unchanged", async () => {
  const before = stateOf();
  const { bridge } = open.excel;
  bridge.failAt(6, { when: "middle" });
  for (let later = 7; later <= 18; later += 1) bridge.failAt(later, { when: "before" });
  await expect(open.workbook.rewrite(2025, "criteria", changed())).rejects.toMatchObject({ kind: "interrupted" });
  bridge.clearFaults();
  expect(stateOf()).not.toEqual(before);
  await open.workbook.putBack();
  await open.excel.idle();
  expect(stateOf()).toEqual(before);
});

test("a way back that another program has damaged still frees the workbook", async () => {
  await closePaneAt(6, "after", () => open.workbook.rewrite(2025, "criteria", changed()));
  const { settings } = open.excel.host;
  expect(settings.has("sheets.unfinished.back")).toBe(true);
  settings.set("sheets.unfinished.back", "not ours");
  await open.workbook.putBack();
  expect(await open.workbook.interrupted()).toBeNull();
  settings.set("sheets.unfinished", "{");
  expect(await open.workbook.interrupted()).toBeNull();
  await expect(open.workbook.read(2025)).resolves.toBeDefined();
});

test("putting back what was finished changes nothing", async () => {
  const before = stateOf();
  await open.workbook.putBack();
  expect(stateOf()).toEqual(before);
});

test("a pane opened anew refreshes and changes sheets written by an earlier one, but loses no note on them", async () => {
  open.reopen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Итоги");
    sheet.protection.unprotect();
    sheet.getRange("K3").values = [["note"]];
    await context.sync();
  });
  await expect(open.workbook.refresh(2025)).rejects.toMatchObject({ kind: "own-content", places: ["'Итоги'!K3"] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Итоги").getRange("K3").clear("Contents");
    await context.sync();
  });
  await expect(open.workbook.refresh(2025)).resolves.toMatchObject({ stale: false });
});
