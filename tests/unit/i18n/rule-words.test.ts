import type { Indicator } from "../../../src/rating/criteria/criteria";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { ruleWords, type RuledIndicator } from "../../../src/evaluation/words/explain/rule-words";
import { languages } from "../../../src/text/language";

const indicator = (code: string): Indicator => {
  const found = appendix1.indicators.find((entry) => entry.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const bands = (...rows: [number | null, number | null, number][]): RuledIndicator => ({
  rule: { kind: "value_bands", bands: rows.map(([ge, lt, points]) => ({ ge, lt, points })) },
});

test("every rule of the table is told in every language", () => {
  for (const entry of appendix1.indicators) {
    for (const language of languages) {
      expect(`${entry.code}: ${ruleWords(entry, language)}`).toMatch(/: .{8,}/);
      expect(ruleWords(entry, language)).not.toMatch(/[{}!]|undefined|NaN/);
    }
  }
});

test("bands are told from the top, a gap or an open end as what it is", () => {
  expect(ruleWords(indicator("1.1"), "ru")).toBe(
    "B03 ÷ B01, %: от 95\u00A0% – 500; от 90\u00A0% – 300; от 80\u00A0% – 150; от 70\u00A0% – 50; от 0\u00A0% – 0",
  );
  expect(ruleWords(bands([95, null, 500], [80, 90, 1]), "en")).toBe("Points: from 95: 500; from 80 to less than 90: 1");
  expect(ruleWords(bands([null, 0, -1], [0, 10, 2], [10, null, 3]), "en")).toBe(
    "Points: less than 0: \u22121; from 0 to less than 10: 2; from 10: 3",
  );
  expect(ruleWords(bands([null, null, 7]), "kk")).toBe("Ұпай: кез келген мән – 7");
});

test("limits, whole steps, unit and weight follow the points", () => {
  const rule = { kind: "per_unit", points: 20, per: 5, round: "down", floor: -10, cap: 100 } as const;
  expect(ruleWords({ rule, weight: 1.5, unit: { kk: "адам", ru: "чел." } }, "ru")).toBe(
    "Баллы за каждые 5: 20; единица измерения: чел.; неполные единицы не учитываются; не ниже \u221210; не выше 100; вес 1,5",
  );
});

test("a due date is whole once the year is known", () => {
  expect(ruleWords(indicator("1.11"), "ru", 2025)).toContain("Срок: 20.01.2026\u00A0г.;");
  expect(ruleWords(indicator("1.11"), "kk")).toContain("есепті жылдан кейінгі жылғы 20.01");
  const rule = {
    kind: "on_time",
    due: "02-01",
    due_year: "reporting_year",
    points: 1,
    per_day_late: 0,
    floor: 0,
  } as const;
  expect(ruleWords({ rule }, "en")).toContain("1 Feb of the reporting year");
  expect(ruleWords({ rule: { ...rule, due_year: 2026 } }, "en")).toContain("Due 1 Feb 2026");
});

test("direction turns the scale", () => {
  const scale = (direction: "up" | "down") => ruleWords({ rule: { kind: "min_max" }, direction }, "en");
  expect(scale("up")).toBe("Points on a scale: 0 for the smallest value, 100 for the largest");
  expect(scale("down")).toBe("Points on a scale: 0 for the largest value, 100 for the smallest");
  const place = (direction: "up" | "down") => ruleWords({ rule: { kind: "place_points" }, direction }, "en");
  expect(place("up")).toContain("smaller value");
  expect(place("down")).toContain("larger value");
});

test("a plan counts up to its cap without binary residue", () => {
  const rule = { kind: "percent_of_plan", points: 500, numerator: "B17", denominator: "B16", cap_ratio: 1.1 } as const;
  expect(ruleWords({ rule }, "ru")).toBe("Баллы: 500 × (B17 ÷ B16); выполнение учитывается до 110\u00A0%");
});
