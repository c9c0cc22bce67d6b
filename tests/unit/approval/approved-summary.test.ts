import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import type { ApprovalAct } from "../../../src/evaluation/approval/approval-act";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { actOfYear } from "../../../src/evaluation/approval/papers/act-of-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { sheetsIn } from "../../../src/evaluation/words/sheets/sheets-in";
import { committeePage } from "../../../src/evaluation/year/committee/committee-page";
import { encouragementQuestion, factsOfEncouragement } from "../../../src/evaluation/year/committee/decided-results";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import { makeYear } from "../workbook/make-year";

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
const ratingOf = (data: YearData) => rate(toRatingInput(data));
const yearOf = (language: "kk" | "ru"): YearData => ({
  ...makeYear({ gaps: 0, organisations: roster.slice(0, 9) }),
  language,
});

const after = (data: YearData, act: ApprovalAct): Promise<YearData> =>
  yearAfterAct(data, ratingOf(data), act, signed, { where: "2025" });

async function approved(data: YearData): Promise<YearData> {
  const submitted = await after(data, { type: "submitted", details: publishedActs[2025].details });
  return after(submitted, { type: "approved" });
}

function summaryOf(data: YearData): string {
  const summary = planYear(data, ratingOf(data)).sheets.find(({ key }) => key === "summary");
  return (summary?.cells ?? []).map(({ value }) => String(value ?? "")).join("\n");
}

describe.each(["kk", "ru"] as const)("the summary of an approved year: %s", (language) => {
  const { encouragement, encouraged, nobodyEncouraged } = sheetsIn(language).summary;

  test("says that those proposed are encouraged, as the act does; reopened, they are proposed again", async () => {
    const year = yearOf(language);
    const done = await approved(year);
    expect(committeePage(year, ratingOf(year)).isEncouragementDecided).toBe(false);
    expect(committeePage(done, ratingOf(done)).isEncouragementDecided).toBe(true);
    expect(summaryOf(year)).toContain(encouragement);
    const summary = summaryOf(done);
    expect(summary).toContain(encouraged);
    expect(summary).not.toContain(encouragement);
    expect(summary).not.toContain(nobodyEncouraged);
    const ids = actOfYear(done, ratingOf(done)).encouraged.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    const names = done.organisations.filter(({ id }) => ids.includes(id)).map((one) => one[language]);
    expect(names.filter((name) => !summary.includes(name))).toEqual([]);
    expect(summaryOf(await after(done, { type: "reopened" }))).toContain(encouragement);
  });

  test("says no such thing of a choice whose totals have changed since", async () => {
    const year = yearOf(language);
    const rating = ratingOf(year);
    const ids = rating.awards.encouraged.slice(0, 1).map(({ id }) => id);
    const facts = factsOfEncouragement(rating.organisations, rating.awards);
    const outcome = { kind: "chosen", ids } as const;
    const done = await approved(
      await after(year, { type: "decision", question: encouragementQuestion, outcome, facts }),
    );
    expect(summaryOf(done)).toContain(encouraged);
    const [first = ""] = rating.awards.prizes.map(({ id }) => id);
    const forged = { ...done, returns: { ...done.returns, [first]: {} } };
    expect(committeePage(forged, ratingOf(forged)).isEncouragementDecided).toBe(false);
  });
});
