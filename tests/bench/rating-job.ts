import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Criteria, Indicator } from "../../src/rating/criteria/criteria";
import { isComputed } from "../../src/rating/criteria/is-computed";
import { dayNumber } from "../../src/text/day-number";
import type { FigureColumns } from "../../src/rating/returns/figure-columns";

const extra = (kind: "min_max" | "place_points" | "value_bands", at: number): Indicator => ({
  block: (at % 5) + 1,
  code: `X.${at}`,
  kk: `X.${at}`,
  ru: `X.${at}`,
  type: "decimal",
  rule:
    kind === "value_bands"
      ? {
          kind,
          bands: [
            { ge: null, lt: 1000, points: 0 },
            { ge: 1000, lt: 2500.5, points: 10 },
            { ge: 2500.5, lt: null, points: 20 },
          ],
        }
      : { kind },
});

/** Sixty indicators with every kind of rule: the illustrative table and five of each kind it lacks. */
export const sixtyIndicators: Criteria = {
  ...appendix1,
  indicators: [
    ...appendix1.indicators,
    ...(["min_max", "place_points", "value_bands"] as const).flatMap((kind, first) =>
      Array.from({ length: 5 }, (_, at) => extra(kind, first * 5 + at)),
    ),
  ],
};

/** Figures of many organisations, the same in every run; one in fifty is blank. */
export function makeColumns(criteria: Criteria, rows: number): FigureColumns {
  let seed = 20_250_220;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const column = (make: () => number): Float64Array =>
    Float64Array.from({ length: rows }, () => (random() < 0.02 ? NaN : make()));
  const first = dayNumber("2026-01-01");
  const figureOf = ({ type, max }: { type: string; max?: number | string | null }): (() => number) => {
    const most = Math.min(typeof max === "number" ? max : 5000, 20_000);
    if (type === "date") return () => first + Math.floor(random() * 60);
    if (type === "yes-no") return () => Math.floor(random() * 2);
    if (type === "integer") return () => Math.floor(random() * (most + 1));
    if (type === "money") return () => Math.round(random() * 1e6) / 10;
    return () => Math.round(random() * 1e5) / 20;
  };
  return {
    rows,
    figures: criteria.indicators.map((one) =>
      isComputed(one) ? new Float64Array(rows).fill(NaN) : column(figureOf(one)),
    ),
    base: new Map(criteria.base_fields.map((field) => [field.code, column(figureOf(field))])),
    declared: new Uint8Array(rows).fill(1),
  };
}
