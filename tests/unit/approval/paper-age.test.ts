import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import type { ApprovalAct } from "../../../src/evaluation/approval/approval-act";
import { actPrint, committeePrint, oldPapers } from "../../../src/evaluation/approval/papers/paper-age";
import { verifyYear } from "../../../src/evaluation/approval/verify-year";
import { factsOfPoints } from "../../../src/evaluation/year/committee/decided-results";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { actKind, committeeKind } from "../../../src/evaluation/sheets/analysis/sheets-on-demand";
import { wayRecords } from "../../../src/evaluation/followup/ways/way-records";
import { committeePage } from "../../../src/evaluation/year/committee/committee-page";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { composeAct } from "../../../src/decisions/act/compose-act";
import { actOfYear } from "../../../src/evaluation/approval/papers/act-of-year";
import { rate } from "../../../src/rating/rate";

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
const { details } = publishedActs[2025];
const form = { language: "kk", head: "own" } as const;
const ratingOf = (data: YearData, today?: string) => rate(toRatingInput(data, today));
const after = (data: YearData, act: ApprovalAct) => yearAfterAct(data, ratingOf(data), act, signed, { where: "2025" });

const base = makeSample(2025, "kk");
const rating = ratingOf(base);
const prints = { committee: committeePrint(base, rating), act: actPrint(base, rating, form) };
const [first = base.organisations[0]] = base.organisations;
const id = first?.id ?? "";
const points: ApprovalAct = {
  ...{ type: "decision", question: `points:${id}` },
  ...{ outcome: { kind: "points", id, points: 50 }, facts: factsOfPoints(rating, id) },
};

test("a paper is old once a decision, a figure or the standing of the year changed, and not on another day", async () => {
  expect(oldPapers(base, rating, prints)).toEqual([]);
  expect(oldPapers(base, rating, {})).toEqual([]);
  expect(oldPapers(base, ratingOf(base, "2026-04-02"), prints)).toEqual([]);
  const decided = await after(base, points);
  expect(oldPapers(decided, ratingOf(decided), prints)).toEqual(["committee", "act"]);
  const own = base.returns[id];
  const edited = { ...base, returns: { ...base.returns, [id]: { ...own, figures: { ...own?.figures, "1.2": 1 } } } };
  expect(oldPapers(edited, ratingOf(edited), prints)).toEqual(["committee", "act"]);
  // The page says how many returns the apparatus has accepted.
  const taken = wayRecords({ type: "returnAccepted", organisation: id }, base, {
    who: "А. Сейтова",
    at: new Date(2026, 1, 20),
  });
  const accepted = { ...base, log: [...(base.log ?? []), ...taken] };
  expect(oldPapers(accepted, ratingOf(accepted), prints)).toEqual(["committee"]);
  // Other persons sign another paper; what lies before the Committee is the same.
  const real = { ...base, synthetic: false };
  const own2 = { committee: committeePrint(real, rating), act: actPrint(real, rating, { ...form, details }) };
  expect(oldPapers(real, rating, own2, details)).toEqual([]);
  expect(oldPapers(real, rating, own2, { ...details, protocol: "10" })).toEqual(["act"]);
});

test("a draft printed before the approval is told as old by the verification, the Committee's page is not", async () => {
  const submitted = await after(base, { type: "submitted", details });
  const drafted = { committee: prints.committee, act: actPrint(submitted, ratingOf(submitted), { ...form, details }) };
  const approved = await after({ ...submitted, synthetic: false, illustrative: false }, { type: "approved" });
  const book = { data: approved, rating: ratingOf(approved), planOf: () => [], valueAt: () => undefined, sealed: null };
  expect(await verifyYear({ ...book, papers: drafted })).toMatchObject({ oldPapers: ["act"] });
  expect(await verifyYear(book)).toMatchObject({ oldPapers: [] });
});

test("both sheets keep the print behind what is printed, under a line that is empty as long as they hold", () => {
  const frame = frameYear(base, rating);
  const planned = {
    committee: committeeKind.plan(frame, "C", { page: committeePage(base, rating), time: "14:32", print: "a" }),
    act: actKind.plan(frame, "A", { paper: composeAct(actOfYear(base, rating), "kk"), print: "b" }),
  };
  for (const [key, row, print] of [
    ["committee", 5, "a"],
    ["act", 1, "b"],
  ] as const) {
    const { sheet, names } = planned[key];
    const name = names.find((one) => one.name === `${key}_print_2025`);
    const column = name?.area.column ?? 0;
    expect(sheet.cells.find((one) => one.row === 1 && one.column === column)?.value).toBe(print);
    expect(column).toBeGreaterThan(sheet.print?.area.columns ?? Infinity);
    const line = sheet.cells.find((one) => one.row === row && one.column === 1);
    expect(line).toMatchObject({ value: "", formula: expect.stringMatching(/^=IFERROR\(IF\(OR\(COUNTIF\(/) });
  }
});
