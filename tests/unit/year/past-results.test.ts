import { continueYear as continueRated } from "../../../src/evaluation/live/continue-year";
import { emptyYear } from "../../../src/evaluation/live/empty-year";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { publishedResults } from "../../../src/evaluation/year/past/published-results";
import { joinHistory, pastResults } from "../../../src/evaluation/year/past/past-results";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";

const sample = { ...makeSample(2025, "ru"), synthetic: false };
const silent = "ULT";
const returns = Object.fromEntries(Object.entries(sample.returns).filter(([id]) => id !== silent));
const year = { ...sample, returns };
const ratingOf = (data: YearData) => rate(toRatingInput(data));
const rated = ratingOf(year).organisations;
const continueYear = (fresh: YearData, data: YearData) => continueRated(fresh, data, ratingOf(data));

test("a year remembers places and totals of all who have them, a demonstration none", () => {
  expect(pastResults(year, ratingOf(year))?.results).toEqual(
    Object.fromEntries(rated.flatMap(({ id, place, total }) => (total === null ? [] : [[id, { place, total }]]))),
  );
  expect(Object.keys(pastResults(year, ratingOf(year))?.results ?? {})).toHaveLength(19);
  expect(pastResults({ ...year, synthetic: true }, ratingOf(year))).toBeNull();
  expect(pastResults(year, ratingOf({ ...year, returns: {} }))).toBeNull();
});

test("the next year carries them beside what is published, and its sheets show them", async () => {
  const fresh = await emptyYear({ year: 2026, edition: "ED-2026", language: "ru" });
  const next = continueYear(fresh, year);
  expect(next.history.map((past) => past.year)).toEqual([2025, 2024]);
  const [last] = next.history;
  for (const { id, place, total } of rated.filter((one) => one.total !== null)) {
    expect(last?.results[id]).toMatchObject({ place, total });
  }
  // An encouragement that is published is known of nobody else.
  expect(last?.results["AKT"]).toMatchObject({ encouraged: true });

  const plan = planYear(next, rate(toRatingInput(next)));
  const shown = plan.sheets.flatMap(({ key, cells }) => (key === "years" ? cells.map(({ value }) => value) : []));
  for (const { total } of rated) if (total !== null) expect(shown).toContain(total);
});

test("nothing is carried back, nor from a demonstration; results of years between stay where they are", async () => {
  const before = await emptyYear({ year: 2024, edition: "ED-2025", language: "ru" });
  expect(continueYear(before, year).history).toEqual(before.history);
  const fresh = await emptyYear({ year: 2027, edition: "ED-2026", language: "ru" });
  expect(continueYear(fresh, { ...year, synthetic: true }).history).toEqual(fresh.history);
  expect(continueYear(fresh, year).history[0]?.results[silent]).toBeUndefined();
  expect(Object.keys(continueYear(fresh, year).history[0]?.results ?? {})).toHaveLength(19);
});

test("of the same organisation in the same year the later source says more", () => {
  const published = { year: 2024, results: { A: { place: 1 }, B: { encouraged: true } } };
  const own = { year: 2024, results: { A: { total: 5 }, C: { place: 4 } } };
  expect(joinHistory([published], [{ year: 2025, results: {} }, own])).toEqual([
    { year: 2025, results: {} },
    { year: 2024, results: { A: { place: 1, total: 5 }, B: { encouraged: true }, C: { place: 4 } } },
  ]);
});

test("of the encouraged nothing but the encouragement is published, and everybody published is in the roster", () => {
  const known = new Set(roster.map(({ id }) => id));
  for (const { results } of Object.values(publishedResults)) {
    const said = Object.entries(results);
    expect(said.filter(([id]) => !known.has(id))).toEqual([]);
    const encouraged = said.flatMap(([, result]) => (result.encouraged === true ? [result] : []));
    expect(encouraged).toEqual([{ encouraged: true }, { encouraged: true }, { encouraged: true }]);
    expect(said).toHaveLength(6);
  }
});

test("where an act has published another order, its facts stand and nothing calculated beside them", async () => {
  const fresh = await emptyYear({ year: 2026, edition: "ED-2026", language: "ru" });
  const { figures } = sample.returns["KZO"] ?? {};
  const changed = { ...year, returns: { ...returns, KZO: { ...returns["KZO"], figures: { ...figures, "2.1": 0 } } } };
  const [last] = continueYear(fresh, changed).history;
  expect(last).toEqual(publishedResults[2025]);
  // What people entered on the sheet of years themselves goes before both.
  const entered = { year: 2025, results: { KZO: { place: 7 } } };
  const [kept] = continueYear(fresh, { ...changed, history: [entered] }).history;
  expect(kept?.results["KZO"]).toEqual({ place: 7, total: 39440 });
  expect(kept?.results["ZHM"]).toEqual(publishedResults[2025].results["ZHM"]);
});

test("what rests on an open error is carried into no other year; the others are, and its place stays free", async () => {
  const { figures } = sample.returns["AKT"] ?? {};
  // Lower than it was, so that the published prizes stand.
  const wrong = { ...returns, AKT: { ...returns["AKT"], figures: { ...figures, "2.1": -1 } } };
  const rating = ratingOf({ ...year, returns: wrong });
  const resting = rating.organisations.filter(({ restsOn }) => restsOn.length > 0);
  expect(resting.map(({ id }) => id)).toEqual(["AKT"]);
  const fresh = await emptyYear({ year: 2026, edition: "ED-2026", language: "ru" });
  const [last] = continueRated(fresh, { ...year, returns: wrong }, rating).history;
  expect(last?.results["AKT"]).toEqual({ encouraged: true });
  for (const { id, place, total } of rating.organisations) {
    if (id !== "AKT" && total !== null) expect(last?.results[id]).toMatchObject({ place, total });
  }
  // An error that only the reading of its cells tells counts as well, and where all rest on errors nothing is carried.
  const all = { organisations: rating.organisations.map((one) => ({ ...one, restsOn: ["read"] })) };
  expect(continueRated(fresh, { ...year, returns: wrong }, all).history).toEqual(fresh.history);
});
