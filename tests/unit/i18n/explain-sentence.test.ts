import type { Explanation } from "../../../src/rating/points/explain/explanation";
import { explainSentence } from "../../../src/evaluation/words/explain/explain-sentence";
import { languages } from "../../../src/text/language";

const seminars: Explanation = {
  rule: "per_unit",
  direction: "up",
  steps: {
    kind: "units",
    figure: 412,
    per: 1,
    isWhole: false,
    units: 412,
    points: 20,
    floor: null,
    cap: null,
    limit: null,
  },
  raw: 8240,
  weight: 1,
  pointsDecimals: 2,
  points: 8240,
};
const share = (percent: number, band: { ge: number | null; lt: number | null }): Explanation => ({
  ...seminars,
  rule: "share_bands",
  steps: {
    kind: "share",
    numerator: { code: "B03", value: 949_999 },
    denominator: { code: "B01", value: 1_000_000 },
    percent,
    band: { ...band, points: 300 },
  },
  raw: 300,
  points: 300,
});

test("unit and place are told where they are known", () => {
  expect(explainSentence({ ...seminars, place: 3, of: 20 }, "en", "seminars")).toBe(
    "412\u00A0seminars ÷ 1 × 20 = 8\u00A0240; weight 1; place 3 of 20",
  );
  expect(explainSentence({ ...seminars, place: 3, of: 20 }, "kk")).toBe(
    "412 ÷ 1 × 20 = 8\u00A0240; салмағы 1; орны: 3 / 20",
  );
});

test("a weight is followed by the points it makes", () => {
  expect(explainSentence({ ...seminars, raw: 0.335, weight: 1.5, points: 0.5 }, "ru")).toContain(
    "= 0,335; вес 1,5; баллы: 0,5",
  );
});

test("a percentage is never shown outside its own band", () => {
  expect(explainSentence(share(94.9999, { ge: 90, lt: 95 }), "ru")).toContain("= 94,9999\u00A0% → 90–95\u00A0%");
  expect(explainSentence(share(92, { ge: 90, lt: 95 }), "ru")).toContain("= 92,00\u00A0% →");
  expect(explainSentence(share(99, { ge: 95, lt: null }), "ru")).toContain("→ от 95\u00A0%");
  expect(explainSentence(share(-1, { ge: null, lt: 70 }), "ru")).toContain("→ менее 70\u00A0%");
});

test("comparisons are told with the worst and best of all", () => {
  const spread: Explanation = {
    ...seminars,
    rule: "min_max",
    steps: { kind: "spread", figure: -5, worst: -10, best: 10, from: 0, to: 100 },
    raw: 25,
    points: 25,
  };
  expect(explainSentence(spread, "en")).toBe(
    "((\u22125) \u2212 (\u221210)) ÷ (10 \u2212 (\u221210)) × (100 \u2212 0) + 0 = 25; weight 1",
  );
  const rank: Explanation = {
    ...spread,
    rule: "place_points",
    steps: { kind: "rank", figure: 7, worse: 4 },
    raw: 5,
    points: 5,
  };
  expect(explainSentence(rank, "ru")).toBe("Организаций с худшим значением: 4; 1 + 4 = 5; вес 1");
});

test("every absence has a sentence in every language", () => {
  const absences = [
    "figure-missing",
    "base-missing",
    "zero-denominator",
    "outside-bands",
    "no-spread",
    "needs-all-organisations",
  ] as const;
  for (const absence of absences) {
    for (const language of languages) {
      const rest = { rule: seminars.rule, direction: seminars.direction, weight: 1, pointsDecimals: 2 };
      const text = explainSentence(
        { ...rest, raw: null, points: null, absence, base: "B01", outside: 101.5 },
        language,
      );
      expect(text).not.toMatch(/[{}]|undefined/);
      if (absence === "base-missing" || absence === "zero-denominator") expect(text).toContain("B01");
      if (absence === "outside-bands") expect(text).toMatch(/101[.,]5/);
    }
  }
});
