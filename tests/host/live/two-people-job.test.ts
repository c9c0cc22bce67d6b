import { functionsMetadata } from "../../../src/app/functions-metadata";
import { registerFunctions } from "../../../src/app/custom-functions";
import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import type { Snapshot, YearWorkbook } from "../../../src/evaluation/year/ports";
import type { FunctionMetadata } from "../../../src/excel-host/host/custom-functions";
import { createSharedWorkbook, type SharedWorkbook } from "../../../src/excel-host/shared-workbook";
import { dumpContents } from "./dump-workbook";
import { failAt, waysAt } from "./fail-at";
import { compareWithRate, typeFigure } from "./open-small-year";
import { smallYear } from "./small-year";

let shared: SharedWorkbook;
afterEach(() => shared.dispose());

test("two people on the web: edits of both reach both panes once, and a failed step leaves nothing half done for either", async () => {
  const { functions } = functionsMetadata("en") as { readonly functions: readonly FunctionMetadata[] };
  shared = await createSharedWorkbook({ functions, profiles: ["web"], settings: "late" });
  const { people } = shared;
  let wait = (): Promise<void> => shared.merge();
  const [anna, bolat] = people;
  const panes = people.map((person) =>
    shared.as(person, () => {
      registerFunctions();
      return createYearWorkbook({
        loadSample: async (year) => Promise.resolve(smallYear({ year })),
        wait: () => wait(),
      });
    }),
  ) as [YearWorkbook, YearWorkbook];
  const [ofAnna, ofBolat] = panes;
  /** What both did reaches both, and is calculated. */
  const meet = async (): Promise<void> => {
    await shared.idle();
    await shared.merge();
    await shared.merge();
    await shared.idle();
  };
  const contents = (): unknown => people.map(({ host }) => dumpContents(host));

  await shared.as(anna, () => ofAnna.openSample(2025, "ru"));
  await meet();
  const told: Snapshot[][] = [[], []];
  const unwatch = await Promise.all(
    people.map((person, at) =>
      shared.as(person, async () => {
        await panes[at]?.read(2025);
        return panes[at]?.watch(2025, (snapshot) => told[at]?.push(snapshot));
      }),
    ),
  );
  await shared.as(anna, () => typeFigure(anna, "AST", "1.2", "41"));
  await shared.as(bolat, () => typeFigure(bolat, "ZHM", "2.1", "7"));
  await shared.idle();
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const one of told) one.length = 0;
  await meet();
  await new Promise((resolve) => setTimeout(resolve, 400));
  await shared.idle();
  expect(told.map((one) => one.length)).toEqual([1, 1]);
  for (const [last] of told)
    expect(last?.data.returns).toMatchObject({
      AST: { figures: { "1.2": 41 } },
      ZHM: { figures: { "2.1": 7 } },
    });
  for (const [at, person] of people.entries()) await shared.as(person, () => unwatch[at]?.());
  for (const [at, person] of people.entries())
    await shared.as(person, async () => {
      const { data, stale, withOthers } = (await panes[at]?.read(2025)) as Snapshot;
      expect({ stale, withOthers }).toEqual({ stale: false, withOthers: true });
      const { sheets, core } = await compareWithRate(data);
      expect(sheets).toEqual(core);
    });

  /** Fails a step of Bolat's at some of its syncs, or with `FAILURES=all` at every one in every way; then lets it come to its end. */
  const failEverywhere = async (step: () => Promise<unknown>, syncs: readonly number[] = []): Promise<void> => {
    const before = contents();
    for (let sync = 1; ; sync += 1) {
      const isWanted = process.env["FAILURES"] === "all" || syncs.length === 0 || syncs.includes(sync);
      if (!isWanted && sync < Math.max(...syncs)) continue;
      const ways = process.env["FAILURES"] === "all" ? waysAt(sync) : (["middle"] as const);
      let isDone = !isWanted;
      for (const when of ways) {
        if (isDone) break;
        await shared.as(bolat, () => ofBolat.read(2025));
        const refused = await shared.as(bolat, () => failAt(bolat, step, sync, { when }));
        await meet();
        isDone = refused === undefined;
        if (!isDone) expect([sync, when, contents()]).toEqual([sync, when, before]);
      }
      if (!isDone) continue;
      if (!isWanted) {
        await shared.as(bolat, () => ofBolat.read(2025));
        await shared.as(bolat, step);
        await meet();
      }
      break;
    }
    // The step that came to its end is whole for both.
    const [atAnna, atBolat] = contents() as [unknown, unknown];
    expect(atAnna).toEqual(atBolat);
    expect(atAnna).not.toEqual((before as [unknown])[0]);
  };
  await failEverywhere(() => ofBolat.refresh(2025));
  const { data: now } = await shared.as(bolat, () => ofBolat.read(2025));
  const returns = { ...now.returns, PVL: { base: { B01: 700, B03: 650 }, figures: { "1.2": 7, "2.1": 3 } } };
  await failEverywhere(() => ofBolat.rewrite(2025, "import", { ...now, returns }), [2, 5]);
  await failEverywhere(() => ofBolat.undo(), [3]);
  if (process.env["FAILURES"] === "all") await failEverywhere(() => ofBolat.openSample(2024, "kk"));

  // Two who record the same at once, while nothing of the one reaches the other for longer than a step waits.
  let waits = 0;
  let meetNow: () => void = () => undefined;
  const bothWrote = new Promise<void>((resolve) => (meetNow = resolve));
  wait = async () => {
    waits += 1;
    if (waits <= 2) return;
    if (waits === 4) meetNow();
    await bothWrote;
    await shared.merge();
  };
  const record = { at: "20.02.2026 14:32", who: "А. С.", action: "returnAccepted", where: "AST", mark: "one mark" };
  const told2 = await Promise.all(
    people.map((person, at) => shared.as(person, () => panes[at]?.take(2025, { step: "way", records: [record] }))),
  );
  expect(told2.map((snapshot) => snapshot?.data.log?.at(-1))).toEqual([record, record]);
  await meet();
  for (const [at, person] of people.entries()) {
    const log = (await shared.as(person, () => panes[at]?.read(2025)))?.data.log;
    expect([waits, log]).toEqual([6, [record, record]]);
  }
  // Whoever wrote the record that another's took the place of takes back the one that stands.
  for (const [at, person] of people.entries()) {
    await shared.as(person, () => panes[at]?.undo());
    await meet();
    const log = (await shared.as(person, () => panes[at]?.read(2025)))?.data.log ?? [];
    expect(log).toHaveLength(1 - at);
  }
});
