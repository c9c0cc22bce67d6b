import { ruleText } from "../../src/evaluation/criteria-import/cells/plain-text";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import type { RuleContext } from "../../src/evaluation/criteria-import/wording/reading";

const context = { year: 2025, unit: "", name: "", baseFields: [] };

/** Reasons and readings of a wording; where it is understood, none and the one. */
function read(words: string, more: Partial<RuleContext> = {}) {
  const found = readRule(words, { ...context, ...more });
  if (found.kind === "unknown") return { reasons: ["unknown"], readings: [] };
  return found.kind === "understood"
    ? { reasons: [], readings: [found.reading] }
    : { reasons: [...found.reasons], readings: found.candidates };
}

test("thousands are multiplied out exactly", () => {
  expect(ruleText("1,001 тыс. тенге")).toBe("1001 тенге");
});

test("a limit below what is given in time is asked about: the rule has no place for it", () => {
  const words = (most: number) =>
    `до 20.01.2026 – 50 баллов, за каждый день опоздания минус 5 баллов, не ниже 0, не более ${most} баллов`;
  expect(read(words(40), { unit: "дата" }).reasons).toEqual(["rest"]);
  expect(read(words(50), { unit: "дата" }).reasons).toEqual([]);
});

test("a line for one exact value is a line of its scale, not points for each", () => {
  const { readings } = read("5 мероприятий – 10 баллов; свыше 5 мероприятий – 20 баллов");
  expect(readings.length).toBeGreaterThan(0);
  for (const { rule } of readings) expect(rule.kind).toBe("value_bands");
});

test("points before their line are read as those behind it", () => {
  const share = { unit: "%", known: { numerator: "B02", denominator: "B01" } };
  const [behind, before] = [
    "от 95 % – 500 баллов; менее 95 % – 0 баллов",
    "500 баллов – от 95 %; 0 баллов – менее 95 %",
  ];
  expect(read(before, share).readings).toEqual(read(behind, share).readings);
});

test("where the least figure gets the most, less is better", () => {
  const words = "0 у наибольшего значения, 100 у наименьшего значения, остальные пропорционально";
  expect(read(words, { unit: "ед." }).readings).toMatchObject([
    { rule: { kind: "min_max", from: 0, to: 100 }, direction: "down" },
  ]);
});

test("of a plan without a word of more, the whole of it is offered as its end", () => {
  const { reasons, readings } = read("300 баллов пропорционально выполнению плана", { unit: "%" });
  expect(reasons).toContain("plan-cap");
  expect(readings).toMatchObject([{ rule: { kind: "percent_of_plan", points: 300, cap_ratio: 1 } }]);
});

test("thousands of nothing named are offered as thousand tenge and as tenge, each in proportion and for whole ones", () => {
  const { readings } = read("1 балл за каждые 100 тысяч");
  expect(readings.map(({ rule, unit }) => [rule, unit?.en])).toEqual([
    [{ kind: "per_unit", points: 1, per: 100 }, "thousand tenge"],
    [{ kind: "per_unit", points: 1, per: 100, round: "down" }, "thousand tenge"],
    [{ kind: "per_unit", points: 1, per: 100_000 }, "tenge"],
    [{ kind: "per_unit", points: 1, per: 100_000, round: "down" }, "tenge"],
  ]);
});

test("what is counted need not be named: the number behind «за каждые» is no span with the points behind its dash", () => {
  const { readings } = read("за каждые 10 – 2 балла, но не более 20 баллов", { unit: "чел." });
  expect(readings.map(({ rule }) => rule)).toEqual([
    { kind: "per_unit", points: 2, per: 10, cap: 20 },
    { kind: "per_unit", points: 2, per: 10, round: "down", cap: 20 },
  ]);
});
