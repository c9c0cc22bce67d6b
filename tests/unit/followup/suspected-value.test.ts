import { correctFigure, standingCorrections } from "../../../src/evaluation/followup/evidence/correct-figure";
import { suspectedValue } from "../../../src/evaluation/followup/evidence/suspected-value";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { finding } from "../../../src/rating/finding";

const sample = makeSample(2025, "ru");
const { criteria } = sample;
const organisation = "KZO";
const typed = (type: string): string =>
  [...criteria.indicators, ...criteria.base_fields].find(
    (field) => field.type === type && (!("rule" in field) || field.rule.kind === "per_unit"),
  )?.code ?? "";
const [whole, money] = [typed("integer"), typed("money")];
const of = (code: string) => ({ organisation, ...(code.startsWith("B") ? { base: code } : { indicator: code }) });
const jump = (code: string, value: number, previous: number) =>
  suspectedValue(finding("last-year.jump", of(code), { value, previous }), { criteria, previous: {} });

test.each([
  ["a digit too many", whole, 400, 42, 40],
  ["a digit too few", whole, 4, 42, 40],
  ["two digits too many", whole, 4000, 42, 40],
  ["tenge for thousands", money, 52_000_000, 50_000, 52_000],
  ["thousands for tenge", money, 52, 50_000, 52_000],
])("a slip is told with the value that was meant: %s", (_, code, value, previous, suspected) => {
  expect(jump(code, value, previous)).toEqual({ code, value, suspected, slip: code === money ? "thousand" : "digit" });
});

test.each([
  ["far from every power of ten", whole, 200, 42],
  ["no whole number", whole, 45, 4],
  ["nothing to compare with", whole, 400, 0],
  ["nothing declared", whole, 0, 42],
  ["a digit in a sum of money", money, 500_000, 50_000],
])("nothing is guessed: %s", (_, code, value, previous) => {
  expect(jump(code, value, previous)).toBeNull();
});

test("what is out of bounds is compared with last year's figure, others are not guessed at", () => {
  const place = of(whole);
  const previous = { [organisation]: { figures: { [whole]: 42 }, base: { [whole]: 42 } } };
  const code = whole.startsWith("B") ? "base.bounds" : "figure.bounds";
  expect(suspectedValue(finding(code, place, { value: 4000 }), { criteria, previous })?.suspected).toBe(40);
  expect(suspectedValue(finding("figure.missing", place), { criteria, previous })).toBeNull();
});

test("a value taken over leaves what was declared, who took it and why; typed over it is no correction any more", () => {
  const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
  const code = "1.2";
  const declared = sample.returns[organisation]?.figures?.[code] ?? null;
  const first = correctFigure(sample, { organisation, code, declared, corrected: 7 }, "лишний знак", signed);
  const second = correctFigure(first, { organisation, code, declared: 7, corrected: 8 }, "по акту", signed);
  expect(second.returns[organisation]?.figures?.[code]).toBe(8);
  expect(standingCorrections(second).get("KZO 1.2")).toMatchObject({
    ...{ declared, corrected: 8 },
    record: { action: "figureCorrected", who: "А. Сейтова", reason: "по акту", before: "7", after: "8" },
  });
  const typedOver = { ...second.returns[organisation], figures: { [code]: 9 } };
  expect(standingCorrections({ ...second, returns: { [organisation]: typedOver } }).size).toBe(0);
});
