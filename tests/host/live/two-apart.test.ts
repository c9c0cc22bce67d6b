import { leaseName } from "../../../src/sheets/office/change/lease";
import { additionOf, type RowsPlan, type WholeSheet } from "../../../src/sheets/office/change/sheets-change";
import { heldPlan } from "../../../src/sheets/office/change/held/held-plan";
import { heldRows } from "../../../src/sheets/office/change/held/rows-job";
import type { SheetContents } from "../../../src/sheets/office/read/sheet-contents";
import { sharedStyle } from "../../../src/sheets/plan/shared-style";
import { SheetDraft } from "../../../src/sheets/plan/sheet-draft";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { createHistory } from "../../../src/kernel/office/history";
import { runStep } from "../../../src/kernel/office/run-step";
import { undoStep } from "../../../src/kernel/office/take-back";
import type { WorkbookSession } from "../../../src/kernel/office/workbook-session";
import { anchorName } from "../../../src/kernel/sheet-anchor";
import { StepFailure } from "../../../src/kernel/step-failure";
import { randomFrom, type Random } from "../../../src/text/random";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { createSharedWorkbook, type SharedWorkbook } from "../../../src/excel-host/shared-workbook";
import { contentsByKey, noChange } from "./contents-by-key";

// Two people, each in an Excel of their own, begin steps at once; what one does reaches the other late, between any two
// syncs, at the latest while a step waits for it. More of them: `APART=3000 npx jest two-apart`.
const pairs = Number(process.env["APART"] ?? 300);
// A pair takes a part of a second, on a busy machine all of it.
jest.setTimeout(Math.max(300, pairs) * 1000);

const year = 2025;
const keys = ["one", "two", "log"] as const;
const text = sharedStyle("plain");

let shared: SharedWorkbook;
let random: Random = randomFrom("start");
afterAll(() => shared.dispose());

function openPane(client: string): WorkbookSession {
  return {
    ...{ history: createHistory(), now: () => new Date(), client, who: () => client, guards: [], written: new Map() },
    wait: () => shared.merge(),
  };
}

function sheetWith(key: string, value: string | number): SheetPlan {
  const draft = new SheetDraft(key, key.toUpperCase());
  draft.cell(1, 1, value, text);
  // Another part of the sheet, which the other's edits reach apart.
  draft.cell(3, 2, value, text);
  return draft.finish();
}

/** One figure on two sheets, in several batches: a mixture of two steps shows. */
function write(session: WorkbookSession, value: number): Promise<void> {
  return runStep(session, {
    ...{ key: "write", year },
    plan: async (context) => {
      const contents = await contentsByKey(context, keys, year);
      const kept = (["one", "two"] as const).map((key): WholeSheet => {
        const held = contents.get(key) as SheetContents;
        const plan = sheetWith(key, value);
        return { plan, was: heldPlan(plan, held), held };
      });
      return { change: { ...noChange, kept }, count: 1, collect: () => () => undefined };
    },
  });
}

/** A record below what the log holds. */
function append(session: WorkbookSession, id: string): Promise<void> {
  return runStep(session, {
    ...{ key: "append", year },
    plan: async (context) => {
      const held = (await contentsByKey(context, keys, year)).get("log") as SheetContents;
      const row = held.used ? held.used.row + held.used.rows : 1;
      const plan: RowsPlan = {
        ...{ key: "log", name: held.name, looks: "own", rows: [] },
        cells: [{ row, column: 1, value: id, style: text }],
      };
      const kept = [{ scope: "rows" as const, plan, was: heldRows(plan, held, []), held }];
      return { change: { ...noChange, kept }, count: 1, collect: () => () => undefined };
    },
  });
}

function seen({ host }: HeadlessHost): { readonly figures: readonly unknown[]; readonly records: readonly unknown[] } {
  const { engine } = host;
  const cells = (key: string): unknown[][] => {
    const id = host.findSheet(key.toUpperCase()) ?? "";
    const used = engine.usedArea(id, true);
    return used ? engine.cells(id, used).map((line) => line.map(({ value }) => value)) : [];
  };
  const figures = (["one", "two"] as const).flatMap((key) =>
    cells(key)
      .flat()
      .filter((value) => value !== ""),
  );
  return {
    figures,
    records: cells("log")
      .flat()
      .filter((value) => /^\d+\.\d$/.test(String(value))),
  };
}

interface Outcome {
  readonly person: number;
  readonly wish: string;
  readonly value: string | number;
  readonly failure: unknown;
}

test("steps begun at once by two whose edits reach each other late are whole, one after the other, or refused", async () => {
  shared = await createSharedWorkbook({ settings: "late" });
  const { people } = shared;
  const panes = [openPane("anna"), openPane("bolat")] as const;
  await shared.as(people[0], () =>
    runStep(panes[0], {
      ...{ key: "layOut", year },
      plan: () => {
        const sheets = [sheetWith("one", 0), sheetWith("two", 0), sheetWith("log", "records")];
        const area = { row: 1, column: 1, rows: 1, columns: 1 };
        const names = keys.map((key) => ({ name: anchorName(key, year), sheet: key, hidden: true, area }));
        return Promise.resolve({ change: additionOf({ sheets, names }), count: 3, collect: () => () => undefined });
      },
    }),
  );
  await shared.merge();
  shared.mergeWhen(() => random.next() < 0.2);
  const counts = new Map<string, number>();
  let model = { figure: 0, records: [] as unknown[] };
  for (let pair = 0; pair < pairs; pair += 1) {
    random = randomFrom(`apart:${pair}`);
    const calls = panes.map(async (session, person): Promise<Outcome> => {
      const wish =
        session.history.done.length > 0 && random.next() < 0.2 ? "undo" : random.next() < 0.6 ? "write" : "append";
      const value = wish === "write" ? pair * 10 + person + 1 : `${pair}.${person}`;
      for (let turns = random.whole(0, 40); turns > 0; turns -= 1) await new Promise(setImmediate);
      const begin = (): Promise<void> => {
        if (wish === "undo") return undoStep(session, true);
        return wish === "write" ? write(session, Number(value)) : append(session, String(value));
      };
      return shared.as(people[person] as HeadlessHost, begin).then(
        () => ({ person, wish, value, failure: null }),
        (failure: unknown) => ({ person, wish, value, failure }),
      );
    });
    const outcomes = await Promise.all(calls);
    await shared.merge();
    await shared.merge();
    const story = outcomes.map(({ person, wish, value, failure }) => {
      const kind = failure === null ? "done" : failure instanceof StepFailure ? failure.kind : String(failure);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return `${["anna", "bolat"][person]} ${wish} ${value}: ${kind}`;
    });
    for (const { failure } of outcomes)
      if (failure !== null) expect([story, failure]).toEqual([story, expect.objectContaining({ kind: "busy" })]);
    const [atAnna, atBolat] = people.map(seen);
    expect([story, atAnna]).toEqual([story, atBolat]);
    const done = outcomes.filter(({ failure }) => failure === null);
    const figures = new Set(atAnna?.figures);
    // Every figure of both sheets is of one step.
    expect([story, [...figures]]).toEqual([story, [expect.any(Number)]]);
    const [figure] = [...figures] as [number];
    const written = done.flatMap(({ wish, value }) => (wish === "write" ? [value] : []));
    if (!done.some(({ wish }) => wish === "undo")) {
      expect([story, written.length > 0 ? written : [model.figure]]).toEqual([story, expect.arrayContaining([figure])]);
      const appended = done.flatMap(({ wish, value }) => (wish === "append" ? [value] : []));
      expect([story, [...(atAnna?.records ?? [])].sort()]).toEqual([story, [...model.records, ...appended].sort()]);
    }
    model = { figure, records: [...(atAnna?.records ?? [])] };
    for (const { host } of people) {
      expect([story, host.engine.names().some(({ name }) => name === leaseName)]).toEqual([story, false]);
      expect([story, [...host.settings.keys()].filter((key) => key.startsWith("sheets."))]).toEqual([story, []]);
    }
  }
  expect([...counts.keys()].sort()).toEqual(["busy", "done"]);
  expect(counts.get("done")).toBeGreaterThan(pairs / 2);
});
