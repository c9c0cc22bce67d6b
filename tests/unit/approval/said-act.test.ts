import { firstDetails } from "../../../src/decisions/words/act/known-persons";
import type { ApprovalAct } from "../../../src/evaluation/approval/approval-act";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { factsOfMoney, factsOfPoints } from "../../../src/evaluation/year/committee/decided-results";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import { languages } from "../../../src/text/language";
import { makeYear } from "../workbook/make-year";

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };

async function logged(year: YearData, acts: readonly ApprovalAct[]) {
  let data = year;
  for (const act of acts) data = await yearAfterAct(data, rate(toRatingInput(data)), act, signed, { where: "Итоги" });
  return (data.log ?? []).map(({ before, after }) => [before, after]);
}

test.each(languages)("the log shows what was decided, not only its mark: %s", async (language) => {
  const year: YearData = { ...makeYear({ gaps: 0, organisations: roster.slice(0, 5) }), language };
  const rating = rate(toRatingInput(year));
  const [one] = year.organisations;
  const id = one?.id ?? "";
  const name = { kk: one?.short_kk, ru: one?.short_ru, en: one?.short_en ?? one?.short_ru }[language] ?? "";
  const details = { ...firstDetails, protocol: "9", item: "7", date: "2026-02-20" };
  const shown = await logged(year, [
    {
      ...{ type: "decision", question: `points:${id}`, outcome: { kind: "points", id, points: -5.5 } },
      facts: factsOfPoints(rating, id),
    },
    {
      ...{ type: "decision", question: `money:${id}`, outcome: { kind: "money", id, tenge: 300_000 } },
      facts: factsOfMoney(rating.organisations, rating.awards, id),
    },
    { type: "withdrawal", withdraws: 1 },
    { type: "submitted", details },
    { type: "approved" },
  ] as const);
  expect(shown[0]?.[1]).toContain(name);
  expect(shown[0]?.[1]).toMatch(/\u22125[.,]50$/);
  expect(shown[1]?.[1]).toMatch(/300\u00A0000/);
  expect(shown[2]).toEqual([shown[0]?.[1], undefined]);
  for (const line of shown.slice(3)) expect(line[1]).toMatch(/^20.* · №\s9, (п\.\s)?7/u);
});
