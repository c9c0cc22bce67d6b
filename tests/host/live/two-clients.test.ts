import { leaseLife, leaseName } from "../../../src/sheets/office/change/lease";
import {
  additionOf,
  type RowsPlan,
  type SheetsChange,
  type WholeSheet,
} from "../../../src/sheets/office/change/sheets-change";
import { heldPlan } from "../../../src/sheets/office/change/held/held-plan";
import { heldRows } from "../../../src/sheets/office/change/held/rows-job";
import type { SheetContents } from "../../../src/sheets/office/read/sheet-contents";
import { sharedStyle } from "../../../src/sheets/plan/shared-style";
import { SheetDraft } from "../../../src/sheets/plan/sheet-draft";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { createHistory } from "../../../src/kernel/office/history";
import { interruptedStep, putBackInterrupted } from "../../../src/kernel/office/interrupted-step";
import { runStep } from "../../../src/kernel/office/run-step";
import { redoStep, undoStep } from "../../../src/kernel/office/take-back";
import type { WorkbookSession } from "../../../src/kernel/office/workbook-session";
import { anchorName } from "../../../src/kernel/sheet-anchor";
import { StepFailure } from "../../../src/kernel/step-failure";
import { randomFrom, type Random } from "../../../src/text/random";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { startExcel } from "./start-excel";
import { contentsByKey, noChange } from "./contents-by-key";

// Two people run steps on one small workbook at the same time: their batches meet in every order, and now and then one of
// the panes goes away in the midst of a step. More of them: `PAIRS=5000 npx jest two-clients`.
const pairs = Number(process.env["PAIRS"] ?? 150);

const year = 2025;
const keys = ["one", "two", "log", "extra"] as const;
const text = sharedStyle("plain");

let excel: HeadlessHost;
let run: typeof Excel.run;
let clock = Date.UTC(2026, 1, 20);

/** What a pane is: its session, and whether it goes away before one of its batches. */
interface Pane {
  session: WorkbookSession;
  dies: number | null;
}

/** The pane whose call runs at present; calls begin in turn, so that each knows its own. */
let current: Pane | null = null;
let random: Random = randomFrom("start");

beforeAll(async () => {
  excel = await startExcel();
  ({ run } = Excel);
  Excel.run = ((options: never, work: (context: Excel.RequestContext) => Promise<unknown>) => {
    const pane = current;
    return run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (async (passed: unknown) => {
        for (let turns = random.whole(0, 6); turns > 0; turns -= 1) await new Promise(setImmediate);
        if (pane?.dies === 0) throw new Error("the pane is gone");
        const half = pane?.dies === 1 && random.next() < 0.5;
        if (pane && pane.dies !== null) pane.dies -= 1;
        const result: unknown = await sync(passed);
        if (half) throw new Error("the pane is gone");
        return result;
      }) as typeof context.sync;
      return work(context);
    });
  }) as typeof Excel.run;
});
afterAll(() => {
  Excel.run = run;
  excel.dispose();
});

function openPane(client: string): Pane {
  const session = { history: createHistory(), now: () => new Date(clock), client, who: () => client, guards: [] };
  return { dies: null, session: { ...session, written: new Map() } };
}

/** Begins a call of a pane; it may meet those of others from its first batch on. */
function call<T>(pane: Pane, work: (session: WorkbookSession) => Promise<T>): Promise<T> {
  current = pane;
  const done = work(pane.session);
  current = null;
  return done;
}

function sheetWith(key: string, value: string | number): SheetPlan {
  const draft = new SheetDraft(key, key.toUpperCase());
  draft.cell(1, 1, value, text);
  return draft.finish();
}

const anchorOn = (key: string) => ({
  ...{ name: anchorName(key, year), sheet: key, hidden: true },
  area: { row: 1, column: 1, rows: 1, columns: 1 },
});

/** One figure on two sheets and a third one that comes and goes, in several batches: a half-written step shows. */
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
      const held = contents.get("extra");
      const extra = sheetWith("extra", value);
      const names = [anchorOn("extra")];
      const change = held
        ? { ...noChange, kept, removed: [{ was: heldPlan(extra, held), held }], namesBefore: names }
        : { ...noChange, kept, added: [extra], names };
      return { change, count: 1, collect: () => () => undefined };
    },
  });
}

/** A record below what the log holds. */
function append(session: WorkbookSession, id: string): Promise<void> {
  return runStep(session, {
    ...{ key: "append", year },
    plan: async (context) => {
      const held = (await contentsByKey(context, keys, year)).get("log") as SheetContents;
      const row = (held.used ? held.used.row + held.used.rows : 1) + 0;
      const plan: RowsPlan = {
        ...{ key: "log", name: held.name, looks: "own", rows: [] },
        cells: [{ row, column: 1, value: id, style: text }],
      };
      const change: SheetsChange = {
        ...noChange,
        kept: [{ scope: "rows", plan, was: heldRows(plan, held, []), held }],
      };
      return { change, count: 1, collect: () => () => undefined };
    },
  });
}

async function layOut(): Promise<void> {
  const pane = openPane("first");
  await call(pane, (session) =>
    runStep(session, {
      ...{ key: "layOut", year },
      plan: () => {
        const sheets = [sheetWith("one", 0), sheetWith("two", 0), sheetWith("log", "records")];
        const names = ["one", "two", "log"].map(anchorOn);
        return Promise.resolve({ change: additionOf({ sheets, names }), count: 3, collect: () => () => undefined });
      },
    }),
  );
}

interface State {
  readonly figures: readonly unknown[];
  /** By row below the head; an empty text where a record was taken back above another one. */
  readonly records: readonly string[];
  readonly extra: boolean;
}

function stateNow(): State {
  const cell = (key: string): unknown => column(key)[0];
  return {
    figures: [cell("one"), cell("two")],
    records: column("log").slice(1) as string[],
    extra: excel.host.findSheet("EXTRA") !== null,
  };
}

function column(key: string): unknown[] {
  const { engine } = excel.host;
  const id = excel.host.findSheet(key.toUpperCase()) ?? "";
  const used = engine.usedArea(id, true);
  return used ? engine.cells(id, { ...used, column: 0, columns: 1 }).map(([one]) => one?.value ?? "") : [];
}

function leftBehind(): unknown {
  const { host } = excel;
  return [
    [...host.settings.keys()].filter((key) => key.startsWith("sheets.")),
    host.engine.names().some(({ name }) => name === leaseName),
  ];
}

/** What a step did, as a model knows it: the figure before it and after, or its record and the row in which it stands. */
type Made =
  | { readonly what: "write"; readonly before: State; readonly after: State }
  | { readonly what: "append"; readonly row: number; readonly id: string };

interface Person {
  readonly pane: Pane;
  readonly done: Made[];
  readonly undone: Made[];
}

const refusals = ["busy", "edited-since", "interrupted"];

test("steps of two people at the same time are both there or refused, never mixed", async () => {
  await layOut();
  const kinds = new Map<string, number>();
  const count = (kind: string): void => void kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (let pair = 0; pair < pairs; pair += 1) {
    random = randomFrom(`pair:${pair}`);
    clock += leaseLife * 10;
    await runPair(pair, count);
  }
  // The sequences must have met what they are about.
  expect([...kinds.keys()].sort()).toEqual(
    expect.arrayContaining(["done", "busy", "edited-since", "died", "put back", "undone", "redone"]),
  );
});

async function runPair(pair: number, count: (kind: string) => void): Promise<void> {
  const people: Person[] = ["anna", "bolat"].map((name) => ({ pane: openPane(name), done: [], undone: [] }));
  let model = stateNow();
  const story: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    clock += 1000;
    const dies = random.next() < 0.15 ? random.whole(0, 1) : null;
    const calls = people.map((person, at) => {
      const act = beginOne(person, `${pair}.${round}.${at}`);
      if (dies === at) person.pane.dies = random.whole(0, 6);
      return call(person.pane, act.begin).then(
        () => ({ act, person, at, ended: clock++, failure: null }),
        (error: unknown) => ({ act, person, at, ended: clock++, failure: error }),
      );
    });
    const results = (await Promise.all(calls)).sort((a, b) => a.ended - b.ended);
    for (const { act, person, failure, at } of results) {
      const kind = failure === null ? act.name : failure instanceof StepFailure ? failure.kind : "died";
      story.push(`${at === 0 ? "anna" : "bolat"} ${act.name}: ${kind}`);
      count(failure === null ? act.kind : kind);
      if (failure !== null && person.pane.dies === null) {
        expect([story, refusals]).toEqual([story, expect.arrayContaining([kind])]);
      }
    }
    const made = results.filter(({ failure }) => failure === null);
    const gone = people.find(({ pane }) => pane.dies !== null);
    if (gone) {
      const unknown = results.filter(({ person, failure }) => person === gone && failure !== null);
      // Not done; or done, only not answered, before the other's step or after it.
      const orders = unknown.length > 0 ? [made, [...unknown, ...made], [...made, ...unknown]] : [made];
      model = await afterDeath(gone, people, model, orders, story, count);
    } else model = keep(model, made);
    expect([story, stateNow()]).toEqual([story, model]);
    expect([story, leftBehind()]).toEqual([story, [[], false]]);
  }
}

interface Act {
  readonly name: string;
  readonly kind: string;
  readonly begin: (session: WorkbookSession) => Promise<void>;
  /** What the workbook is to hold after it; nothing where the step could not be done on this. */
  readonly done: (model: State) => State | null;
  /** What the person's history gets. */
  readonly keep: (before: State, after: State) => void;
}

/** What steps come to one after another. */
function outcomeOf(model: State, order: readonly { readonly act: Act }[]): State | null {
  return order.reduce<State | null>((state, { act }) => state && act.done(state), model);
}

function keep(model: State, order: readonly { readonly act: Act }[]): State {
  return order.reduce((before, { act }) => {
    const after = act.done(before) as State;
    act.keep(before, after);
    return after;
  }, model);
}

function beginOne({ done, undone }: Person, id: string): Act {
  const wish = random.next();
  const [newest, latest] = [done.at(-1), undone.at(-1)];
  if (wish < 0.25 && newest) {
    return {
      ...{ name: "undo", kind: "undone", begin: (session) => undoStep(session, false) },
      done: (model) =>
        newest.what === "write"
          ? { ...model, figures: newest.before.figures, extra: newest.before.extra }
          : withRecord(model, newest.row, newest.id, ""),
      keep: () => void undone.push(done.pop() as Made),
    };
  }
  if (wish < 0.5 && latest) {
    return {
      ...{ name: "redo", kind: "redone", begin: (session) => redoStep(session, false) },
      done: (model) =>
        latest.what === "write"
          ? { ...model, figures: latest.after.figures, extra: latest.after.extra }
          : withRecord(model, latest.row, "", latest.id),
      keep: () => void done.push(undone.pop() as Made),
    };
  }
  const isWrite = random.next() < 0.5;
  const value = random.whole(1, 1_000_000);
  return {
    ...{ name: isWrite ? `write ${value}` : `append ${id}`, kind: "done" },
    begin: (session) => (isWrite ? write(session, value) : append(session, id)),
    done: (model) =>
      isWrite
        ? { ...model, figures: [value, value], extra: !model.extra }
        : withRecord(model, model.records.length, "", id),
    keep(before, after) {
      done.push(isWrite ? { what: "write", before, after } : { what: "append", row: before.records.length, id });
      undone.length = 0;
    },
  };
}

/** A record comes and goes in its own row, whatever others wrote below it meanwhile. */
function withRecord(model: State, row: number, before: string, after: string): State | null {
  if ((model.records[row] ?? "") !== before) return null;
  const records = Array.from({ length: Math.max(model.records.length, row + 1) }, (_, at) =>
    at === row ? after : (model.records[at] ?? ""),
  );
  while (records.at(-1) === "") records.pop();
  return { ...model, records };
}

/** A pane that is gone is opened again, or the other puts back what it left when its time is over. */
async function afterDeath(
  gone: Person,
  people: readonly Person[],
  model: State,
  orders: readonly (readonly { readonly act: Act }[])[],
  story: string[],
  count: (kind: string) => void,
): Promise<State> {
  gone.pane.dies = null;
  gone.pane.session = openPane(gone.pane.session.client).session;
  const other = people.find((one) => one !== gone) as Person;
  const isLeft = JSON.stringify(leftBehind()) !== JSON.stringify([[], false]);
  const opener = random.next() < 0.5 ? gone : other;
  if (opener === other && isLeft) {
    const marked = excel.host.settings.has("sheets.unfinished");
    await expect(call(other.pane, (session) => write(session, -1))).rejects.toMatchObject({ kind: "busy" });
    expect(await call(other.pane, interruptedStep)).toBeNull();
    if (marked) await expect(call(other.pane, putBackInterrupted)).rejects.toMatchObject({ kind: "busy" });
    clock += leaseLife + 1;
  }
  if ((await call(opener.pane, interruptedStep)) !== null) {
    await expect(call(opener.pane, (session) => write(session, -1))).rejects.toMatchObject({ kind: "interrupted" });
    await call(opener.pane, putBackInterrupted);
    story.push("put back");
    count("put back");
  }
  const now = stateNow();
  const outcomes = orders.map((order) => ({ order, state: outcomeOf(model, order) }));
  const found = outcomes.find(({ state }) => JSON.stringify(state) === JSON.stringify(now)) ?? outcomes[0];
  expect([story, now]).toEqual([story, found?.state]);
  const expected = keep(model, found?.order ?? []);
  gone.done.length = 0;
  gone.undone.length = 0;
  // A lease without a step is taken over by the next one.
  // Its figure is written by no other step: whoever comes later is refused by it.
  const value = clock;
  await call(opener.pane, (session) => write(session, value));
  const after = { ...expected, figures: [value, value], extra: !expected.extra };
  opener.done.push({ what: "write", before: expected, after });
  opener.undone.length = 0;
  return after;
}
