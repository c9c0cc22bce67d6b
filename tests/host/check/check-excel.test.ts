import { checkExcel } from "../../../src/excel-check/check-excel";
import type { CheckedAddIn } from "../../../src/excel-check/bench";
import type { ProbeId, ProbeStatus } from "../../../src/excel-check/probe-result";
import { checkedAddIn } from "../../../src/app/checked-add-in";
import { functionSpecs, functionsMetadata } from "../../../src/app/functions-metadata";
import { registerFunctions } from "../../../src/app/custom-functions";
import { createHeadlessHost, type HeadlessHost } from "../../../src/excel-host/headless";
import type { FunctionMetadata } from "../../../src/excel-host/host/custom-functions";
import { combineProfiles, type HostTraits, type ProfileName } from "../../../src/excel-host/host/profiles";

const addIn: CheckedAddIn = {
  formula: "=BAGALAU.PLACES(A1:A3)",
  answers: [1, 3, 2],
  calls: checkedAddIn().calls,
  sheetNames: ["Журнал изменений", "Өзгерістер журналы", "Log of changes"],
  floor: { ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
};

let excel: HeadlessHost;
afterEach(() => excel.dispose());

async function start(
  profiles: ProfileName[] = [],
  traits: Partial<HostTraits> = {},
  isRegistered = true,
): Promise<void> {
  const { functions } = functionsMetadata("en") as { readonly functions: readonly FunctionMetadata[] };
  excel = await createHeadlessHost({ traits: { ...combineProfiles(profiles), ...traits }, functions });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, CustomFunctions: excel.CustomFunctions });
  if (isRegistered) registerFunctions();
}
const check = (options: Parameters<typeof checkExcel>[1] = {}) => checkExcel(addIn, { patience: 300, ...options });
const sheetNames = async (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** Probes that look at the web view, which is none here. */
const ofTheWebView: readonly ProbeId[] = ["storage", "clipboard"];

async function statusesBut(expected: ProbeStatus): Promise<Record<string, ProbeStatus>> {
  const { results } = await check();
  const others = results.filter(({ id, status }) => !ofTheWebView.includes(id) && status !== expected);
  return Object.fromEntries(others.map(({ id, status }) => [id, status]));
}

test("in an Excel as the add-in expects it every row is right, and nothing stays behind", async () => {
  await start();
  expect(await statusesBut("right")).toEqual({});
  expect(await sheetNames()).toEqual(["Sheet1"]);
  expect([...excel.host.settings.keys()]).toEqual([]);
});

test.each<[string, ProfileName[], Partial<HostTraits>, Record<string, ProbeStatus>]>([
  ["LTSC 2021", ["ltsc-2021"], {}, { undoList: "different" }],
  ["a Mac", ["mac"], {}, { fileSaving: "different" }],
  ["an English Excel", ["en-US"], {}, { decimalSign: "different" }],
  ["manual calculation", ["manual-calculation"], {}, { following: "wrong", calculationMode: "wrong" }],
  ["a workbook that counts from 1904", ["1904"], {}, { dateSystem: "wrong" }],
  ["a colleague in the workbook", [], { isShared: true }, { collaboration: "different" }],
  ["an Excel that stays busy after an error", ["busy-after-error"], {}, { errorThenValue: "different" }],
  ["an Excel that fits no pages", ["fit-ignored"], {}, { fitToPage: "different" }],
  ["an Excel too old", [], { sets: { ExcelApi: "1.11" } }, { requirementSets: "wrong" }],
])("%s differs in what it differs in", async (_name, profiles, traits, expected) => {
  await start(profiles, traits);
  expect(await statusesBut("right")).toEqual(expected);
});

test("functions that are not registered are wrong, and what follows from them is not tried", async () => {
  await start([], {}, false);
  const { results } = await check();
  const status = Object.fromEntries(results.map((result) => [result.id, result.status]));
  expect(status).toMatchObject({
    functions: "wrong",
    spill: "untried",
    following: "untried",
    errorThenValue: "untried",
    allFunctions: "untried",
  });
  expect(status["chart"]).toBe("right");
});

test("a function that this Excel does not know is told by its name; the add-in has each of its own called", async () => {
  await start();
  expect(addIn.calls.length).toBe(functionSpecs.length);
  const calls = [...addIn.calls, { name: "NEWER", formula: "=BAGALAU.NEWER($M$1)" }];
  const { results } = await checkExcel({ ...addIn, calls }, { patience: 300 });
  expect(results.find(({ id }) => id === "allFunctions")).toMatchObject({ status: "wrong", facts: { names: "NEWER" } });
});

test("protection that keeps no cell from being written is told", async () => {
  await start();
  excel.host.requireWritable = () => undefined;
  expect(await statusesBut("right")).toEqual({ protection: "wrong" });
});

test("a name that this Excel keeps for itself is told", async () => {
  await start(["ru-RU"]);
  const { results } = await checkExcel({ ...addIn, sheetNames: ["Журнал", "Итоги"] }, { patience: 300 });
  expect(results.find(({ id }) => id === "sheetNames")).toEqual({
    id: "sheetNames",
    status: "wrong",
    facts: { names: "Журнал" },
  });
});

test("a member that this Excel does not have leaves its row untried, with what Excel said", async () => {
  await start();
  excel.bridge.failAt(20, { code: "ApiNotFound", message: "no such member" });
  const { results, left } = await check();
  const untried = results.filter(({ id, status }) => status === "untried" && !ofTheWebView.includes(id));
  expect(untried).toHaveLength(1);
  expect(untried[0]?.facts["error"]).toContain("no such member");
  expect(left).toEqual([]);
});

test.each([0, 1, 2])(
  "probes that Excel breaks off anywhere leave no sheet, name or setting behind: %i",
  async (first) => {
    await start();
    for (let sync = 3 + first; sync < 400; sync += 3) excel.bridge.failAt(sync, { when: "after" });
    const names = excel.host.engine.names();
    const { results, left } = await check({
      onResult: (_result, count, of) => {
        if (count === of - 4) excel.bridge.clearFaults();
      },
    });
    expect(results.filter(({ status }) => status === "untried").length).toBeGreaterThan(5);
    expect([left, await sheetNames(), [...excel.host.settings.keys()]]).toEqual([[], ["Sheet1"], []]);
    expect(excel.host.engine.names()).toEqual(names);
  },
);

test("stopped by the user, the rest is untried and the scratch sheet goes", async () => {
  await start();
  const stop = new AbortController();
  const { results } = await check({
    signal: stop.signal,
    onResult: (_result, count) => {
      if (count === 3) stop.abort();
    },
  });
  expect(results.filter(({ status }) => status !== "untried")).toHaveLength(3);
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

test("a scratch sheet left by a check that was cut goes with the next; a sheet of the user's with its name stays", async () => {
  await start();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("bagalau~check").getRange("Z1").values = [["bagalau check"]];
    await context.sync();
  });
  await check();
  expect(await sheetNames()).toEqual(["Sheet1"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("bagalau~check").getRange("A1").values = [["mine"]];
    await context.sync();
  });
  await check();
  expect(await sheetNames()).toEqual(["Sheet1", "bagalau~check"]);
});
