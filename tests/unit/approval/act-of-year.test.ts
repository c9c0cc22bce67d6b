import { campaignPapersIn } from "../../../src/campaign/words/papers/campaign-paper-words";
import { composeAct } from "../../../src/decisions/act/compose-act";
import { planPaper } from "../../../src/decisions/act/plan-paper";
import { paperText } from "../../../src/decisions/act/paper-text";
import type { DecisionRecord } from "../../../src/decisions/records/decision";
import { actOfYear } from "../../../src/evaluation/approval/papers/act-of-year";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { decidedResults, factsOfMoney } from "../../../src/evaluation/year/committee/decided-results";
import { saidDecisions } from "../../../src/evaluation/year/committee/said-decisions";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { makeYear } from "../workbook/make-year";

const year = makeYear({ gaps: 0 });
const rating = rate(toRatingInput(year));

test("prize money that was decided is an item of the resolution; without a decision there is no such item", async () => {
  const { organisations, awards } = decidedResults(year, rating);
  const [{ id } = { id: "" }] = awards.prizes;
  const paid = await yearAfterAct(
    year,
    rating,
    {
      type: "decision",
      question: `money:${id}`,
      outcome: { kind: "money", id, tenge: 150_000 },
      facts: factsOfMoney(organisations, awards, id),
    },
    { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "Постановление № 5" },
    { where: "" },
  );
  const name = year.organisations.find((one) => one.id === id);
  const said = (of: "kk" | "ru") => paperText(composeAct(actOfYear(paid, rating), of));
  // Points that rest on an error are marked here as elsewhere.
  expect(said("ru")).toContain(`Выплатить денежное вознаграждение:\n\n–\u00A0${name?.ru} ▲ – 150\u00A0000\u00A0тенге.`);
  expect(said("kk")).toContain(
    `Мынадай мүшелік ұйымдарға ақшалай сыйлықақы төленсін:\n\n–\u00A0${name?.kk} ▲ – 150\u00A0000\u00A0теңге.`,
  );
  expect(paperText(composeAct(actOfYear(year, rating), "ru"))).not.toContain("денежное вознаграждение:");
});

test("the table of criteria behind the resolution says how points are given", () => {
  const criteria = actOfYear(year, rating).annexes.at(-1);
  expect(criteria?.rows).toHaveLength(year.criteria.indicators.length);
  expect(criteria?.rows.find(([code]) => code === "1.6")?.[3]).toEqual({
    kk: expect.stringContaining("5"),
    ru: expect.stringMatching(/Баллы за каждые 5: 1/),
  });
  // Codes of base data in rules stand for something.
  const codes = criteria?.rows.flatMap((row) => JSON.stringify(row[3]).match(/B\d\d/g) ?? []) ?? [];
  expect(codes).toContain("B03");
  for (const note of [criteria?.note?.kk, criteria?.note?.ru]) {
    expect(codes.filter((code) => !note?.includes(`${code} – `))).toEqual([]);
  }
  // It stands in a column of its own.
  expect(criteria?.rows.map((row) => JSON.stringify(row[3])).join()).not.toMatch(/өлшем бірлігі|единица измерения/);
});

test.each(["kk", "ru"] as const)("a day of the act stays on one line with its month: %s", (language) => {
  const { months } = campaignPapersIn(language);
  const names = [...new Set(Object.values(months).flat())].join("|");
  const { cells } = planPaper(composeAct(actOfYear(year, rating), language), { key: "act", name: "A" }).finish();
  const texts = cells.map(({ value }) => String(value ?? "")).join("\n");
  expect(texts).toMatch(new RegExp(`\\d\u00A0(?:${names})`));
  expect(texts).not.toMatch(new RegExp(`\\d (?:${names})`));
});

test("a name that ends with a full stop ends a recorded decision once", () => {
  const decision: DecisionRecord = {
    type: "decision",
    number: 1,
    question: "encouragement",
    facts: {},
    who: "Е.С. Иманбаев",
    at: "20.02.2026 14:32",
    reason: "Постановление № 5",
    outcome: { kind: "chosen", ids: ["A"] },
  };
  const [said] = saidDecisions(
    new Map([["encouragement", { state: "stands", decision }]]),
    "ru",
    () => "Абайская обл.",
  );
  expect(said?.text).toContain("Абайская обл. ");
  expect(said?.text).not.toContain("..");
});
