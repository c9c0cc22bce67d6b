import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { OpenIndicator } from "../../src/pane/evaluation/bring-in/bring-in-draft";
import { draftOf } from "../../src/pane/evaluation/criteria/indicator/indicator-draft";
import type { PaneAction } from "../../src/pane/state/pane-action";
import { allFindings, startState, type PaneState } from "../../src/pane/state/pane-state";
import { reducePane } from "../../src/pane/state/reduce-pane";
import { loadLanguage } from "../../src/pane/start/load-language";
import { rate } from "../../src/rating/rate";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { emptyYear, sampleYear } from "./memory-workbook";

const at = new Date(2026, 1, 20, 14, 32);
const snapshot = { data: sampleYear("ru"), findings: [], stale: false, frozen: false, lostSheets: [] };
const other = { ...snapshot, data: emptyYear({ year: 2024, edition: "ED-2025", language: "ru" }) };
let start: PaneState;

beforeAll(async () => {
  start = startState(await loadLanguage("ru"), "system");
});

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reducePane, start);
}

test("going back restores where the page was opened from, once", () => {
  const origin = { focus: "standing:KZO", scroll: 120 };
  const opened = after(
    { type: "read", snapshot, at },
    { type: "step", step: "rating" },
    { type: "page", page: { kind: "why", organisation: "KZO" }, origin },
  );
  const back = reducePane(opened, { type: "back" });
  expect(back).toMatchObject({ page: null, restore: origin, moves: opened.moves + 1 });
  expect(reducePane(back, { type: "restored" }).restore).toBeNull();
});

test("back without a page changes nothing", () => {
  expect(reducePane(start, { type: "back" })).toBe(start);
});

test("a reading of the same year keeps filter, page and step; another year starts afresh", () => {
  const chosen = after(
    { type: "read", snapshot, at },
    { type: "filter", filter: { organisation: "KZO" } },
    { type: "by", by: { kind: "block", block: 2 } },
  );
  expect(reducePane(chosen, { type: "read", snapshot, at }).filter.organisation).toBe("KZO");
  const fresh = reducePane(chosen, { type: "read", snapshot: other, at });
  expect(fresh).toMatchObject({ filter: allFindings, by: { kind: "total" } });
});

test("only a reading of the workbook moves no focus", () => {
  expect(after({ type: "read", snapshot, at }, { type: "read", snapshot, at }).moves).toBe(0);
  expect(after({ type: "read", snapshot, at }, { type: "step", step: "check" }).moves).toBe(1);
});

test("writing the summary remembers its rating; restoring sheets does not", () => {
  const rating = rate(toRatingInput(snapshot.data));
  const written = { type: "written", kind: "refresh", snapshot, at, years: [], undo: [] } as const;
  expect(after({ ...written, summary: rating }).summary).toEqual({ rating, at });
  expect(after({ ...written, summary: rating }, { ...written, summary: null }).summary?.rating).toBe(rating);
  expect(after({ ...written, summary: rating }, { type: "undone", entry: undefined }).summary).toBeNull();
});

test("every step that was written is told above the page, until another page is opened or another step begins", () => {
  const entry = { step: "refresh", count: 1, at, year: 2025 } as const;
  const written = { type: "written", snapshot, at, years: [], undo: [entry], summary: null } as const;
  const { done } = start.pack.words;
  for (const kind of Object.keys(done) as (keyof typeof done)[]) {
    const state = after({ type: "read", snapshot, at }, { ...written, kind });
    expect(state.notice).toMatchObject({ kind: "written", step: kind, undo: entry });
    expect(state.said.text).toBe(done[kind]);
  }
  const told = after({ type: "read", snapshot, at }, { ...written, kind: "import", facts: { values: 412 } });
  expect(told.said.text).toBe(`${done.import}. Записаны значения: 412`);
  expect(reducePane(told, { type: "back" }).notice).not.toBeNull();
  expect(reducePane(told, { type: "busy", kind: "show" }).notice).not.toBeNull();
  expect(reducePane(told, { type: "busy", kind: "refresh" }).notice).toBeNull();
  expect(reducePane(told, { type: "step", step: "check" }).notice).toBeNull();
  // A step without a way back of its own does not offer the one before it.
  expect(reducePane(told, { ...written, kind: "sample" }).notice).toMatchObject({ undo: null });
  expect(reducePane(told, { type: "undone", entry }).notice).toEqual({ kind: "undone", entry });
  expect(reducePane(told, { type: "put-back" }).notice).toEqual({ kind: "putBack" });
});

test("a new evaluation closes its form", () => {
  const form = after(
    { type: "no-year", years: [] },
    { type: "page", page: { kind: "start" }, origin: { focus: null, scroll: 0 } },
  );
  const laidOut = reducePane(form, {
    type: "written",
    kind: "refresh",
    snapshot,
    at,
    years: [],
    undo: [],
    summary: null,
  });
  expect(laidOut).toMatchObject({ phase: "year", page: null, moves: form.moves + 1 });
});

test("while Excel is busy the step goes on; a refusal ends it", () => {
  const waiting = after(
    { type: "busy", kind: "refresh" },
    { type: "failed", failure: { kind: "cell-edit", details: "", places: [], waiting: true } },
  );
  expect(waiting.busy?.kind).toBe("refresh");
  const refused = reducePane(waiting, {
    type: "failed",
    failure: { kind: "protected", details: "", places: [], waiting: false },
  });
  expect(refused.busy).toBeNull();
  expect(reducePane(refused, { type: "busy", kind: "refresh" }).failure).toBeNull();
});

test("each indicator keeps a form of its own; what was typed while it was written stays", () => {
  const [indicator] = appendix1.indicators;
  if (!indicator) throw new Error("the table is empty");
  const draft = draftOf(indicator, "ru", 2025);
  const form = (code: string, kk: string): OpenIndicator => ({ code, draft: { ...draft, kk }, baseFields: [] });
  const [one, other, later] = [form("1.2", "а"), form("1.3", "б"), form("1.2", "аб")];
  const both = after(
    { type: "page", page: { kind: "indicator", code: "1.2" }, origin: { focus: null, scroll: 0 } },
    { type: "open-indicator", open: one },
    { type: "open-indicator", open: other },
  );
  expect(both.indicatorForms).toEqual([one, other]);
  const written = reducePane(both, { type: "close-indicator", form: one });
  expect(written).toMatchObject({ page: null, indicatorForms: [other] });
  // Another page opened while it was written stays open.
  for (const page of [{ kind: "bring-in" }, { kind: "indicator", code: "1.3" }] as const) {
    const elsewhere = reducePane(both, { type: "page", page, origin: { focus: null, scroll: 0 } });
    expect(reducePane(elsewhere, { type: "close-indicator", form: one })).toMatchObject({
      page,
      indicatorForms: [other],
    });
    expect(reducePane(elsewhere, { type: "back", from: "returns" })).toBe(elsewhere);
  }
  const typing = reducePane(both, { type: "open-indicator", open: later });
  expect(reducePane(typing, { type: "close-indicator", form: one })).toBe(typing);
  const roster = after({ type: "roster", edits: {} });
  expect(reducePane(roster, { type: "roster-written", was: {} })).toBe(roster);
});

test("progress without a step is ignored", () => {
  expect(reducePane(start, { type: "progress", progress: { count: 1, of: 2 } })).toBe(start);
  expect(after({ type: "busy", kind: "layOut" }, { type: "progress", progress: { count: 1, of: 2 } }).busy).toEqual({
    kind: "layOut",
    progress: { count: 1, of: 2 },
  });
});

test("blocks of «why» open and close", () => {
  expect(
    after({ type: "block", block: 2 }, { type: "block", block: 3 }, { type: "block", block: 2 }).openBlocks,
  ).toEqual([3]);
});

test("the same announcement twice is read twice", () => {
  const said = after({ type: "say", text: "x" }, { type: "say", text: "x" }).said;
  expect(said).toEqual({ text: "x", count: 2 });
});
