import { rate } from "../../../src/rating/rate";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { publishedResults } from "../../../src/evaluation/year/past/published-results";
import { sharePoints } from "../../../src/evaluation/sample/share-points";
import { toRatingInput } from "../../../src/evaluation/year/year-data";

const years = [2024, 2025] as const;

describe.each(years)("the sample of %i", (year) => {
  const data = makeSample(year, "ru");
  const rating = rate(toRatingInput(data, "2026-11-01"));
  const published = publishedResults[year].results;

  test("gives exactly the published totals and places", () => {
    const prizes = Object.entries(published)
      .filter(([, result]) => result.place !== undefined)
      .map(([id, result]) => ({ place: result.place, id, total: result.total }));
    expect(rating.awards.prizes).toEqual(prizes);
  });

  test("puts the encouraged of the act on places 4–6 in the order of the act", () => {
    const encouraged = Object.keys(published).filter((id) => published[id]?.encouraged);
    expect(rating.awards.encouraged.map(({ id, place }) => [id, place])).toEqual(
      encouraged.map((id, index) => [id, 4 + index]),
    );
  });

  test("holds every check of the table; warnings are the two that were planted", () => {
    expect(rating.findings.filter((found) => found.level === "error")).toEqual([]);
    const warnings = rating.findings.filter((found) => found.level === "warning");
    expect(warnings.map(({ code, organisation, indicator }) => [code, organisation, indicator])).toEqual(
      year === 2024
        ? []
        : expect.arrayContaining([
            ["figure.missing", "ABA", "4.6"],
            ["check.C19", "KRG", "3.3"],
          ]),
    );
    expect(warnings).toHaveLength(year === 2024 ? 0 : 2);
  });

  test("names a document for every figure that is not zero", () => {
    for (const [id, declared] of Object.entries(data.returns)) {
      const figures = Object.entries({ ...declared.base, ...declared.figures });
      const bare = figures.filter(([code, figure]) => figure && !declared.evidence?.[code]);
      expect([id, bare]).toEqual([id, []]);
    }
  });

  test("has magnitudes a union could have", () => {
    for (const { base = {}, figures = {} } of Object.values(data.returns)) {
      expect(Number(base["B02"])).toBeGreaterThan(8000);
      expect(Number(base["B02"])).toBeLessThan(95000);
      expect(Number(figures["2.1"])).toBeLessThan(Number(base["B02"]));
      expect(Number(figures["1.8"])).toBeLessThanOrEqual(60 * Number(figures["1.7"]));
    }
  });
});

test("2025 opens with the members that 2024 closed with and carries 2024 as last year's", () => {
  const [first, second] = [makeSample(2024, "kk"), makeSample(2025, "kk")];
  for (const { id } of second.organisations) {
    expect(second.returns[id]?.base?.["B20"]).toBe(first.returns[id]?.base?.["B02"]);
  }
  expect(second.previous).toEqual(first.returns);
  expect(second.history).toEqual([publishedResults[2024]]);
});

test("every large jump against last year is explained in the language of the return", () => {
  for (const language of ["kk", "ru", "en"] as const) {
    const jumps = rate(toRatingInput(makeSample(2025, language))).findings.filter(
      (found) => found.code === "last-year.jump",
    );
    expect(jumps.length).toBeGreaterThan(20);
    expect(jumps.every((found) => found.level === "note")).toBe(true);
  }
});

test("is the same on every call, and its figures do not depend on the language", () => {
  expect(makeSample(2025, "kk")).toEqual(makeSample(2025, "kk"));
  const figures = (language: "kk" | "ru") =>
    Object.values(makeSample(2025, language).returns).map((declared) => [declared.base, declared.figures]);
  expect(figures("kk")).toEqual(figures("ru"));
});

test("points that fit nowhere are a mistake of the sample's table", () => {
  expect(() => sharePoints(10, [{ code: "a", weight: 1, most: 5 }])).toThrow(RangeError);
});
