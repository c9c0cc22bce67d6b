import fc from "fast-check";
import { explainFigure } from "../../src/rating/points/explain/explain-figure";
import type { Explanation } from "../../src/rating/points/explain/explanation";
import type { Steps } from "../../src/rating/points/explain/steps";
import { rate } from "../../src/rating/rate";
import { anyInput } from "./arbitrary-rating";

/** A quotient, apart from the arithmetic under test. */
type Quotient = readonly [bigint, bigint];

const exact = (value: number): Quotient => {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const shift = Number(exponent) - (mantissa.split(".")[1]?.length ?? 0);
  const digits = BigInt(mantissa.replace(".", ""));
  return shift >= 0 ? [digits * 10n ** BigInt(shift), 1n] : [digits, 10n ** BigInt(-shift)];
};
const plus = ([a, b]: Quotient, [c, d]: Quotient): Quotient => [a * d + c * b, b * d];
const minus = (x: Quotient, [c, d]: Quotient): Quotient => plus(x, [-c, d]);
const times = ([a, b]: Quotient, [c, d]: Quotient): Quotient => [a * c, b * d];
const over = (x: Quotient, [c, d]: Quotient): Quotient => times(x, c < 0n ? [-d, -c] : [d, c]);

/** Points before weight, from nothing but what an explanation says. */
function pointsOf(steps: Steps): Quotient {
  switch (steps.kind) {
    case "units":
      if (steps.limit === "floor") return exact(steps.floor ?? NaN);
      if (steps.limit === "cap") return exact(steps.cap ?? NaN);
      return times(
        steps.isWhole ? exact(steps.units) : over(exact(steps.counted ?? steps.figure), exact(steps.per)),
        exact(steps.points),
      );
    case "share":
    case "band":
      return exact(steps.band.points);
    case "plan":
      if (steps.limit === "cap") return times(exact(steps.points), exact(steps.capRatio));
      return over(times(exact(steps.points), exact(steps.numerator.value)), exact(steps.denominator.value));
    case "answer":
      return exact(steps.isYes ? steps.yes : steps.no);
    case "date": {
      if (steps.limit === "floor") return exact(steps.floor);
      const late = Math.max(0, (Date.parse(steps.date) - Date.parse(steps.due)) / 86_400_000);
      expect(steps.daysLate).toBe(late);
      return plus(exact(steps.points), times(exact(steps.perDayLate), exact(late)));
    }
    case "spread": {
      const part = over(minus(exact(steps.figure), exact(steps.worst)), minus(exact(steps.best), exact(steps.worst)));
      return plus(times(part, minus(exact(steps.to), exact(steps.from))), exact(steps.from));
    }
    case "rank":
      return exact(steps.worse + 1);
    case "day":
      return exact(steps.points);
    case "levels": {
      if (steps.limit === "cap") return exact(steps.cap ?? NaN);
      if (steps.take === "highest") return exact(Math.max(0, ...steps.levels.map(({ gives }) => gives)));
      return steps.levels.map(({ gives }) => exact(gives)).reduce(plus, [0n, 1n]);
    }
    case "mark":
      if (steps.limit === "cap") return exact(steps.cap);
      if (steps.limit === "floor") return [0n, 1n];
      return steps.marks.length === 0
        ? exact(steps.mean)
        : over(steps.marks.map(({ value }) => exact(value)).reduce(plus, [0n, 1n]), exact(steps.marks.length));
  }
}

function finished({ steps, weight, pointsDecimals }: Explanation): number | null {
  if (steps === undefined) return null;
  const [num, den] = times(pointsOf(steps), exact(weight));
  if (pointsDecimals === null) return Number((num * 10n ** 15n) / den) / 1e15;
  const size = (num < 0n ? -num : num) * 10n ** BigInt(pointsDecimals);
  const units = (2n * size + den) / (2n * den);
  return Number(`${num < 0n && units > 0n ? "-" : ""}${units}e-${pointsDecimals}`);
}

test("an explanation, computed again, gives the points of the rating and their place", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const rating = rate(input);
      for (const { id, points, indicatorPlaces } of rating.organisations) {
        for (const { code } of input.criteria.indicators) {
          const explanation = explainFigure(input, rating, id, code);
          expect(explanation).not.toBeNull();
          if (explanation === null) continue;
          expect(explanation.points).toBe(points[code]);
          expect(explanation.place ?? null).toBe(indicatorPlaces[code]);
          expect(explanation.absence === undefined).toBe(points[code] !== null);
          const again = finished(explanation);
          if (explanation.pointsDecimals !== null || again === null) expect(again).toBe(points[code]);
          else
            expect(Math.abs(again - (points[code] ?? NaN))).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(again)));
        }
      }
    }),
    { numRuns: 100 },
  );
});
