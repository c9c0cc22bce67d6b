import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import type { YearWorkbook } from "../../../src/evaluation/year/ports";
import { leaseName } from "../../../src/sheets/office/change/lease";
import { act, approve } from "./approve";
import { dumpContents } from "./dump-workbook";
import { openYear, sheetOf, type OpenYear } from "./open-small-year";

// A pane that goes away in the midst of a step: at every sync, which is half done; all later ones fail. `CUTS=all` adds
// those that are not begun, and those done but not answered.
const ways = process.env["CUTS"] === "all" ? (["before", "middle", "after"] as const) : (["middle"] as const);

let open: OpenYear;
beforeEach(async () => {
  open = await openYear();
  await open.workbook.openSample(2025, "ru");
});
afterEach(() => open.excel.dispose());

function stateOf(): unknown {
  const { host } = open.excel;
  return {
    contents: dumpContents(host),
    // A pane that went away before it wrote leaves its lease, which the next step takes over.
    names: host.engine.names().filter(({ name }) => name !== leaseName),
    settings: [...host.settings],
    protection: host.engine.sheets().map(({ name, id }) => [name, host.isProtected(id)]),
  };
}

async function removeSheet(key: string): Promise<void> {
  const name = await sheetOf(key);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

async function acceptFirst(workbook: YearWorkbook): Promise<void> {
  const { data } = await workbook.read(2025);
  const finding = rate(toRatingInput(data)).findings.find(({ level }) => level === "warning");
  if (!finding) throw new Error("the sample has a warning");
  await workbook.accept(2025, { finding, reason: "checked by telephone", who: "A. B." });
}

/** A return that changed comes in, with its record. */
async function takeChanged(workbook: YearWorkbook): Promise<void> {
  const { data } = await workbook.read(2025);
  const [[id = "", declared] = []] = Object.entries(data.returns);
  const returns = { ...data.returns, [id]: { ...declared, figures: { ...declared?.figures, "1.2": 41, "1.3": null } } };
  const record = { at: "20.02.2026 14:32", who: "А. Б.", action: "returnTaken", where: id };
  await workbook.rewrite(2025, "import", { ...data, returns, log: [...(data.log ?? []), record] });
}

/** A step, what comes before it, and how it is told. */
interface Case {
  readonly label: RegExp;
  readonly prepare?: (workbook: YearWorkbook) => Promise<unknown>;
  readonly step: (workbook: YearWorkbook) => Promise<unknown>;
  /** Takes away what `prepare` put there: cut while its emptied sheets go, it is told, and putting back lets them go. */
  readonly isRemoval?: true;
}

const steps: Readonly<Record<string, Case>> = {
  refresh: {
    label: /^refresh 2025/,
    prepare: () => open.type("AST", "1.2", "3"),
    step: (workbook) => workbook.refresh(2025),
  },
  "repair with lost sheets": {
    label: /^repair 2025/,
    prepare: async () => {
      await removeSheet("ranking");
      await removeSheet("block-1");
    },
    step: (workbook) => workbook.repair(2025),
  },
  repair: { label: /^repair 2025/, step: (workbook) => workbook.repair(2025) },
  "returns that came in": { label: /^import 2025/, step: takeChanged },
  "accepted warning": { label: /^accept 2025/, step: acceptFirst },
  "results of a scenario written anew": {
    label: /^scenario-results 2025/,
    prepare: async (workbook) => {
      await workbook.take(2025, { step: "scenario" });
      await workbook.take(2025, { step: "scenarioResults" });
      await open.type("AST", "1.2", "4");
    },
    step: (workbook) => workbook.take(2025, { step: "scenarioResults" }),
  },
  "scenario removed": {
    label: /^scenarioRemoval 2025/,
    prepare: async (workbook) => {
      await workbook.take(2025, { step: "scenario" });
      await workbook.take(2025, { step: "scenarioResults" });
    },
    step: (workbook) => workbook.take(2025, { step: "scenarioRemoval" }),
    isRemoval: true,
  },
  "approved year opened again": {
    label: /^approval 2025/,
    prepare: approve,
    step: (workbook) => act(workbook, { type: "reopened" }),
  },
};

/** Runs a step whose pane goes away at a sync, and opens another pane. */
async function cut(sync: number, when: "before" | "middle" | "after", step: Case["step"]): Promise<boolean> {
  const { bridge } = open.excel;
  bridge.failAt(sync, { when });
  for (let later = sync + 1; later <= sync + 15; later += 1) bridge.failAt(later, { when: "before" });
  const isEnded = await step(open.workbook).then(
    () => true,
    () => false,
  );
  bridge.clearFaults();
  await open.excel.idle();
  return isEnded;
}

/** Cuts a step everywhere; what a new pane puts back is as before, what it is not told of is as before or done. */
async function cutEverywhere({ label, step, isRemoval }: Case, before: unknown, bare: unknown): Promise<Set<string>> {
  const outcomes = new Set<string>();
  for (let sync = 1; sync < 20; sync += 1) {
    for (const when of ways) {
      const isEnded = await cut(sync, when, step);
      if (isEnded) return outcomes;
      open.reopen();
      const told = await open.workbook.interrupted();
      if (told === null) {
        if (JSON.stringify(stateOf()) === JSON.stringify(before)) {
          outcomes.add("not begun");
          continue;
        }
        // Done, only not answered: nothing is left open, and the next step goes on.
        outcomes.add("done");
        expect(await open.workbook.read(2025)).toMatchObject({ stale: false, lostSheets: [] });
        await open.workbook.refresh(2025);
        return outcomes;
      }
      outcomes.add("told");
      expect(told).toMatch(label);
      await open.workbook.putBack();
      await open.excel.idle();
      expect(await open.workbook.interrupted()).toBeNull();
      if (isRemoval && JSON.stringify(stateOf()) === JSON.stringify(bare)) return outcomes.add("gone");
      expect(stateOf()).toEqual(before);
    }
  }
  throw new Error("the step has no end");
}

test.each(Object.entries(steps))(
  "%s: cut anywhere, it is told and put back, or done and not told",
  async (_, one) => {
    await open.excel.idle();
    const bare = stateOf();
    await one.prepare?.(open.workbook);
    open.reopen();
    await open.workbook.read(2025);
    await open.excel.idle();
    const outcomes = await cutEverywhere(one, stateOf(), bare);
    outcomes.delete("done");
    expect(outcomes.delete("gone")).toBe(one.isRemoval === true);
    expect([...outcomes].sort()).toEqual(["not begun", "told"]);
  },
  300_000,
);

test.each(Object.entries(steps))(
  "undo of %s: cut anywhere, it is told and taken back",
  async (_, one) => {
    await one.prepare?.(open.workbook);
    await open.excel.idle();
    const before = stateOf();
    await one.step(open.workbook);
    await open.excel.idle();
    const { workbook } = open;
    const after = stateOf();
    // A repair of sound sheets leaves them as they are.
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    let told = 0;
    for (let sync = 2; sync < 12; sync += 1) {
      const isEnded = await cut(sync, "middle", () => workbook.undo(true));
      if (isEnded) break;
      if ((await workbook.interrupted()) === null) {
        expect(stateOf()).toEqual(after);
        continue;
      }
      told += 1;
      await workbook.putBack();
      await open.excel.idle();
      // Where only emptied sheets are left to go, they go now.
      if (JSON.stringify(stateOf()) === JSON.stringify(before)) break;
      // The undo is a change like any other: put back, the step is done as it was before the undo.
      expect(stateOf()).toEqual(after);
    }
    // Sheets that were emptied and could not go are told of too.
    if ((await workbook.interrupted()) !== null) await workbook.putBack();
    await open.excel.idle();
    expect(told).toBeGreaterThan(0);
    expect(stateOf()).toEqual(before);
  },
  300_000,
);

test("undo of a lay-out: cut anywhere, it is told, and the year is whole again or gone", async () => {
  await open.excel.idle();
  const { workbook } = open;
  const after = stateOf();
  const gone = (): boolean => open.excel.host.engine.names().every(({ name }) => !name.endsWith("_2025"));
  const outcomes = new Set<string>();
  for (let sync = 2; sync < 20 && !gone(); sync += 1) {
    const isEnded = await cut(sync, "middle", () => workbook.undo(true));
    if (isEnded) break;
    if ((await workbook.interrupted()) === null) {
      expect(stateOf()).toEqual(after);
      outcomes.add("not begun");
      continue;
    }
    outcomes.add("told");
    await workbook.putBack();
    await open.excel.idle();
    // Nothing in between: what is not whole has gone.
    if (!gone()) expect(stateOf()).toEqual(after);
  }
  if ((await workbook.interrupted()) !== null) await workbook.putBack();
  await open.excel.idle();
  expect(outcomes).toContain("told");
  expect(gone()).toBe(true);
  expect(await workbook.years()).toEqual([]);
  // The workbook takes a year again.
  await workbook.openSample(2025, "ru");
  await open.excel.idle();
  expect((await workbook.read(2025)).lostSheets).toEqual([]);
});
