import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import type { ApprovalAct } from "../../../src/evaluation/approval/approval-act";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { actOfYear } from "../../../src/evaluation/approval/papers/act-of-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { sheetsIn } from "../../../src/evaluation/words/sheets/sheets-in";
import { committeePage } from "../../../src/evaluation/year/committee/committee-page";
import { committeeWordsOf } from "../../../src/evaluation/words/committee/committee-words";
import {
  encouragementQuestion,
  factsOfEncouragement,
  factsOfPoints,
} from "../../../src/evaluation/year/committee/decided-results";
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

  test("counts points by decision once approved, as the resolution does; until then it says that it does not", async () => {
    const year = yearOf(language);
    const rating = ratingOf(year);
    const [first, second] = [...rating.organisations].sort((a, b) => (a.place ?? 99) - (b.place ?? 99));
    const [winner = "", id = ""] = [first?.id, second?.id];
    const points = Math.round(((first?.total ?? 0) - (second?.total ?? 0)) * 100) / 100 + 1;
    const outcome = { kind: "points", id, points } as const;
    const facts = factsOfPoints(rating, id);
    const added = await after(year, { type: "decision", question: `points:${id}`, outcome, facts });
    const done = await approved(added);
    const { withDecided, withoutDecided, byIndicators, approved: over } = committeeWordsOf(language);
    const says = [
      [summaryOf(year), false, false, false],
      [summaryOf(added), true, false, false],
      [summaryOf(done), false, true, true],
    ] as const;
    for (const [text, without, counted, isApproved] of says) {
      const found = [`, ${withoutDecided}`, `, ${withDecided}`, over].map((part) => text.includes(part));
      expect(found).toEqual([without, counted, isApproved]);
    }
    expect(summaryOf(added)).toContain(`${encouragement}, ${withoutDecided}`);
    const sheets = planYear(done, ratingOf(done)).sheets;
    const cells = sheets.find(({ key }) => key === "summary")?.cells ?? [];
    const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.value;
    const nameOf = (one: string): string => year.organisations.find((other) => other.id === one)?.[language] ?? "";
    const prizes = cells.flatMap(({ value, row }) => (/^I+\W?$/.test(String(value)) ? [row] : []));
    const { places } = actOfYear(done, ratingOf(done));
    expect(places.slice(0, 2).map((one) => one.id)).toEqual([id, winner]);
    expect(prizes.map((row) => at(row, 2))).toEqual(places.map((one) => nameOf(one.id)));
    const totals = prizes.map((row) => cells.find((cell) => cell.row === row && typeof cell.value === "number")?.value);
    expect(totals).toEqual(places.map(({ total }) => total));
    // The table below stands in the same order, each line by a formula that shows what was added.
    const tops = cells.filter(({ column, value }) => column === 1 && /^[12]\W?$/.test(String(value)));
    const lines = tops.map(({ row }) => cells.find((cell) => cell.row === row && cell.column === 3));
    expect(lines.map((cell) => cell?.value)).toEqual(places.slice(0, 2).map(({ total }) => total));
    expect(lines.map((cell) => /\+[\d.]+\)$/.test(cell?.formula ?? ""))).toEqual([true, false]);
    const ranking = sheets.find(({ key }) => key === "ranking")?.cells ?? [];
    const [note = ""] = byIndicators.split("{name}");
    expect(ranking.some(({ row, value }) => row === 2 && String(value).includes(note))).toBe(true);
  });

  test("no sign of a tie stands where points by decision parted those who were equal", async () => {
    const base = yearOf(language);
    const [one, other] = [...ratingOf(base).organisations].sort((a, b) => (a.place ?? 99) - (b.place ?? 99));
    const [own = "", twin = ""] = [one?.id, other?.id];
    const year = { ...base, returns: { ...base.returns, [twin]: base.returns[own] ?? {} } };
    const rating = ratingOf(year);
    expect(rating.organisations.filter(({ place }) => place === 1).map(({ id }) => id)).toEqual(
      expect.arrayContaining([own, twin]),
    );
    const outcome = { kind: "points", id: twin, points: 1 } as const;
    const facts = factsOfPoints(rating, twin);
    const done = await approved(await after(year, { type: "decision", question: `points:${twin}`, outcome, facts }));
    const summary = planYear(done, ratingOf(done)).sheets.find(({ key }) => key === "summary");
    const places = (summary?.cells ?? []).flatMap(({ column, value }) =>
      column === 1 && /^\d+=?\W?$/.test(String(value)) ? [String(value).replace(/[^\d=]/g, "")] : [],
    );
    expect(places.slice(0, 3)).toEqual(["1", "2", "3"]);
  });
});
