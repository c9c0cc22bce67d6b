import { isAcceptable } from "../../../src/evaluation/year/accepted-warnings";
import { markOfDecision } from "../../../src/evaluation/year/committee/committee-decisions";
import type { Decision } from "../../../src/evaluation/year/ports";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { findingOfDecision } from "../../../src/rating/awards/decision-codes";
import { rate } from "../../../src/rating/rate";
import { dumpContents } from "./dump-workbook";
import { compareWithRate, openYear, valuesOf, type OpenYear } from "./open-small-year";

let open: OpenYear;

// The first two organisations of the year share the first place.
beforeEach(async () => {
  open = await openYear();
});
afterEach(() => open.excel.dispose());

function decisionOn(data: YearData, action: Decision["action"]): { decision: Decision; winner: string; loser: string } {
  const rating = rate(toRatingInput(data));
  const question = rating.awards.undecided[0] ?? rating.awards.decided?.[0];
  if (question === undefined) throw new Error("the year has no tie");
  const [loser = "", winner = ""] = question.ids;
  const mark = markOfDecision(question, rating, action === "decisionMade" ? [winner] : null);
  const finding = findingOfDecision(question, rating.findings);
  return {
    winner,
    loser,
    decision: { action, finding, mark, said: winner, reason: "Постановление № 5", who: "А. С." },
  };
}

/** The first two awards, once the functions have answered. */
async function awardList(): Promise<unknown[][]> {
  await open.excel.idle();
  return (await valuesOf("awd_table_2025")).slice(0, 2).map((row) => row.slice(1));
}

test("the sheets of the workbook follow a decision at once, and its withdrawal; each is one step back", async () => {
  const { data } = await open.workbook.openSample(2025, "ru");
  const { decision, winner, loser } = decisionOn(data, "decisionMade");
  const before = dumpContents(open.excel.host);
  const told = await open.workbook.decide(2025, decision);
  const decided = [
    [1, winner, expect.anything(), "decided"],
    [2, loser, expect.anything(), "decided"],
  ];
  expect(await awardList()).toEqual(decided);
  const { core, sheets } = await compareWithRate(told.data);
  expect(sheets).toEqual(core);
  const read = await open.workbook.read(2025);
  expect([read.stale, read]).toEqual([false, told]);
  const text = (await valuesOf("sum_page_2025")).flat().join("\n");
  expect(text).toContain(`решение – ${winner}. Основание: Постановление № 5.`);
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(before);

  await open.workbook.decide(2025, decision);
  const again = await open.workbook.decide(2025, decisionOn(told.data, "decisionWithdrawn").decision);
  expect(await awardList()).toEqual([
    [1, loser, expect.anything(), "shared-place"],
    [1, winner, expect.anything(), "shared-place"],
  ]);
  expect((await open.workbook.read(2025)).stale).toBe(false);
  expect(again.data.log?.map(({ action }) => action)).toEqual(["decisionMade", "decisionWithdrawn"]);
  expect(open.workbook.undoable().map(({ step }) => step)).toEqual(["withdraw", "decide", "layOut"]);
});

test.each([1, 2, 3])("a decision is heard where the log has %s records of something else", async (records) => {
  const { data } = await open.workbook.openSample(2025, "ru");
  const { decision, winner, loser } = decisionOn(data, "decisionMade");
  const warnings = rate(toRatingInput(data)).findings.filter(isAcceptable).slice(0, records);
  expect(warnings).toHaveLength(records);
  for (const finding of warnings) await open.workbook.accept(2025, { finding, reason: "Сверено", who: "А. С." });
  await open.workbook.decide(2025, decision);
  expect(await awardList()).toEqual([
    [1, winner, expect.anything(), "decided"],
    [2, loser, expect.anything(), "decided"],
  ]);
  expect((await open.workbook.read(2025)).stale).toBe(false);
});

test("a changed figure opens the question again in the cells, before anything is refreshed", async () => {
  const { data } = await open.workbook.openSample(2025, "ru");
  const { decision, winner, loser } = decisionOn(data, "decisionMade");
  await open.workbook.decide(2025, decision);
  const [indicator] = data.criteria.indicators.filter(
    ({ rule, type }) => rule.kind === "per_unit" && type === "integer",
  );
  for (const id of [winner, loser]) await open.type(id, indicator?.code ?? "", "100000");
  await open.excel.idle();
  expect((await awardList()).map((row) => row[3])).toEqual(["shared-place", "shared-place"]);
});

test("a failure at any sync leaves the workbook as it was", async () => {
  const { data } = await open.workbook.openSample(2025, "ru");
  const { decision } = decisionOn(data, "decisionMade");
  const before = dumpContents(open.excel.host);
  for (const sync of [2, 3, 5, 6]) {
    open.excel.bridge.failAt(sync, { when: "middle", code: "AccessDenied" });
    await expect(open.workbook.decide(2025, decision)).rejects.toMatchObject({ kind: "protected" });
    open.excel.bridge.clearFaults();
    await open.excel.idle();
    expect(dumpContents(open.excel.host)).toEqual(before);
  }
  expect(open.workbook.undoable().map(({ step }) => step)).toEqual(["layOut"]);
});
