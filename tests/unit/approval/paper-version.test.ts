import { composeAct } from "../../../src/decisions/act/compose-act";
import { paperText } from "../../../src/decisions/act/paper-text";
import { readAct } from "../../../src/decisions/act/read/read-act";
import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import type { ApprovalAct } from "../../../src/evaluation/approval/approval-act";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { actOfYear } from "../../../src/evaluation/approval/papers/act-of-year";
import { extractOfYear } from "../../../src/evaluation/approval/papers/extract-of-year";
import { handOutsOfYear } from "../../../src/evaluation/approval/papers/hand-outs-of-year";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
const { details } = publishedActs[2025];
const ratingOf = (data: YearData) => rate(toRatingInput(data));
const act = (data: YearData, wanted: ApprovalAct) =>
  yearAfterAct(data, ratingOf(data), wanted, signed, { where: "2025" });

async function twice(data: YearData): Promise<YearData> {
  const first = await act(await act(data, { type: "submitted", details }), { type: "approved" });
  const open = await act(first, { type: "reopened" });
  const next = { ...details, protocol: "11", item: "3", date: "2026-03-27" };
  return act(await act(open, { type: "submitted", details: next }), { type: "approved" });
}

const sample: YearData = { ...makeSample(2025, "ru"), synthetic: false, illustrative: false };

test("the papers of a second approval have its number and date and name the first's, numbered without gaps", async () => {
  const data = await twice(sample);
  const rating = ratingOf(data);
  const facts = actOfYear(data, rating);
  const version = { number: 2, instead: { protocol: "9", item: "7", date: "2026-02-20" } };
  expect([facts.version, extractOfYear(data, rating).version, handOutsOfYear(data, rating).version]).toEqual([
    version,
    version,
    version,
  ]);
  const said = { kk: "Қорытындының 2-нұсқасы", ru: "Версия 2 итогов, взамен утверждённой ранее" };
  for (const language of ["kk", "ru"] as const) {
    const text = paperText(composeAct(facts, language));
    expect(text).toContain(said[language]);
    expect(readAct(text)).toMatchObject({
      protocol: "11",
      item: "3",
      date: "2026-03-27",
      items: [1, 2, 3, 4],
      oddities: [],
    });
    expect(readAct(text).reporter).toBe(
      readAct(paperText(composeAct(actOfYear(sample, rating, { details }), language))).reporter,
    );
  }
});

test("the first approval names no version, and demonstration data no earlier paper", async () => {
  expect(actOfYear(sample, ratingOf(sample)).version).toBeUndefined();
  const practice = await twice({ ...sample, synthetic: true });
  expect(actOfYear(practice, ratingOf(practice)).version).toEqual({ number: 2 });
});

test("under the edition of 2026 the extract has a list for each criterion, the same as behind the resolution", () => {
  const data: YearData = { ...sample, edition: "ED-2026" };
  const rating = ratingOf(data);
  const { lists = [] } = extractOfYear(data, rating);
  const annexes = actOfYear(data, rating).annexes.slice(1, -1);
  expect(lists.map(({ rows }) => rows.length)).toEqual([20, 20, 20, 20, 20]);
  expect(lists.map(({ rows }) => rows.map((row) => [String(row.place), row.name, row.points]))).toEqual(
    annexes.map(({ rows }) => rows),
  );
  for (const { id, rows } of lists) {
    const places = rating.organisations.map((one) => one.blockPlaces[id] ?? 0).sort((a, b) => a - b);
    expect(rows.map(({ place }) => place)).toEqual(places);
  }
  const [first] = handOutsOfYear(data, rating).organisations;
  const own = rating.organisations.find(({ id }) => id === data.organisations[0]?.id);
  expect(first?.blocks.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5].map((block) => own?.blockPlaces[block]));
  expect(extractOfYear(sample, ratingOf(sample)).lists).toBeUndefined();
});
