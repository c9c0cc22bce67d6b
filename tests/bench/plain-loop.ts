import type { Criteria } from "../../src/rating/criteria/criteria";
import { dayNumber } from "../../src/text/day-number";
import type { FigureColumns } from "../../src/rating/returns/figure-columns";

/** What the plain loop leaves behind, so that nothing is optimised away. */
export interface PlainRating {
  readonly points: readonly Float64Array[];
  readonly places: readonly Uint32Array[];
  readonly totals: Float64Array;
}

/**
 * The same job as an engineer would write it at once: typed arrays, binary arithmetic, a sort for every column of places.
 * It is not exact: hundredths are rounded in binary.
 */
export function ratePlainly(criteria: Criteria, columns: FigureColumns, year: number): PlainRating {
  const { rows } = columns;
  const points = criteria.indicators.map((indicator, at) => {
    const out = new Float64Array(rows);
    const x = columns.figures[at] as Float64Array;
    const { rule } = indicator;
    const base = (code: string): Float64Array => columns.base.get(code) as Float64Array;
    switch (rule.kind) {
      case "per_unit":
      case "penalty_per_unit": {
        const floor = rule.floor ?? -Infinity;
        const cap = rule.kind === "per_unit" ? (rule.cap ?? Infinity) : Infinity;
        const factor = rule.points / (rule.per ?? 1);
        for (let i = 0; i < rows; i++) {
          let value = (x[i] as number) * factor;
          if (value < floor) value = floor;
          else if (value > cap) value = cap;
          out[i] = Math.round(value * 100) / 100;
        }
        break;
      }
      case "share_bands":
      case "value_bands": {
        const top = rule.kind === "share_bands" ? base(rule.numerator) : x;
        const bottom = rule.kind === "share_bands" ? base(rule.denominator) : null;
        for (let i = 0; i < rows; i++) {
          const value = bottom === null ? (top[i] as number) : (100 * (top[i] as number)) / (bottom[i] as number);
          out[i] = NaN;
          for (const { ge, lt, points: own } of rule.bands) {
            if ((ge === null || value >= ge) && (lt === null || value < lt)) {
              out[i] = own;
              break;
            }
          }
        }
        break;
      }
      case "percent_of_plan": {
        const [top, bottom] = [base(rule.numerator), base(rule.denominator)];
        for (let i = 0; i < rows; i++) {
          const share = Math.min((top[i] as number) / (bottom[i] as number), rule.cap_ratio);
          out[i] = Math.round(rule.points * share * 100) / 100;
        }
        break;
      }
      case "yes_no":
        for (let i = 0; i < rows; i++) out[i] = x[i] === 1 ? rule.yes : x[i] === 0 ? rule.no : NaN;
        break;
      case "on_time": {
        const due = dayNumber(`${year + 1}-${rule.due}`);
        for (let i = 0; i < rows; i++) {
          out[i] = Math.max(rule.floor, rule.points + rule.per_day_late * Math.max(0, (x[i] as number) - due));
        }
        break;
      }
      case "min_max": {
        let [least, greatest] = [Infinity, -Infinity];
        for (let i = 0; i < rows; i++) {
          if ((x[i] as number) < least) least = x[i] as number;
          if ((x[i] as number) > greatest) greatest = x[i] as number;
        }
        for (let i = 0; i < rows; i++) {
          out[i] = Math.round((((x[i] as number) - least) / (greatest - least)) * 10000) / 100;
        }
        break;
      }
      case "place_points": {
        const better = placesBySort(x.map((value) => -value));
        for (let i = 0; i < rows; i++) out[i] = better[i] === 0 ? NaN : (better[i] as number);
        break;
      }
    }
    return out;
  });
  const scores = criteria.blocks.map(({ block }) => {
    const sum = new Float64Array(rows);
    criteria.indicators.forEach((indicator, at) => {
      if (indicator.block !== block) return;
      const own = points[at] as Float64Array;
      for (let i = 0; i < rows; i++) if (own[i] === own[i]) (sum[i] as number) += own[i] as number;
    });
    return sum;
  });
  const totals = new Float64Array(rows);
  for (const score of scores) for (let i = 0; i < rows; i++) (totals[i] as number) += score[i] as number;
  return { points, places: [...points, ...scores, totals].map(placesBySort), totals };
}

function placesBySort(scores: Float64Array): Uint32Array {
  const sorted = scores.filter((score) => score === score).sort();
  const places = new Uint32Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score !== score) continue;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) <= score) low = middle + 1;
      else high = middle;
    }
    places[i] = sorted.length - low + 1;
  }
  return places;
}
