import type { Indicator } from "../../../rating/criteria/criteria";
import { dayNumber } from "../../../text/day-number";
import { numericFigure, type FigureColumns } from "../../../rating/returns/figure-columns";
import { dueDay } from "../../../rating/rules/on-time";
import { comparesAll, slopeOf } from "../../../rating/rules/rules";
import { bandValues } from "./band-values";
import type { Lever } from "./lever";
import { searchSteps, type Search } from "./search-figure";
import type { Trial, TryFigure } from "./try-figure";

/** Why a figure alone cannot reach the place, before its gain is looked at. */
type Obstacle = "date-gone" | "no-denominator";

/** The figure that was found, or what stood in the way. */
export type Found =
  | { readonly value: number; readonly most: number }
  | { readonly value: null; readonly most: number; readonly obstacle?: Obstacle; readonly atBound: boolean };

/** Decimals a proposed figure has: people are not served by more. */
const decimalsOf = { integer: 0, money: 2, decimal: 2, percent: 2, date: 0, "yes-no": 0 } as const;
/** Beyond this no return declares a figure. */
const mostSteps = 1e12;
const daysAhead = 3660;

/**
 * Finds the least change of one figure that reaches a place.
 * @param lever The figure.
 * @param tryFigure Rates a value of it.
 * @param reaches Whether a trial is good enough; the declared figure is not.
 * @param columns Base fields, for denominators, which are held.
 * @param row Organisation.
 * @param year Reporting year.
 * @param today ISO date; a date before it cannot be won back.
 */
export function findFigure(
  lever: Lever,
  tryFigure: TryFigure,
  reaches: (trial: Trial) => boolean,
  { columns, row, year, today }: { columns: FigureColumns; row: number; year: number; today: string | undefined },
): Found {
  const { indicator, type } = lever;
  const { rule } = indicator;
  const declared = numericFigure(lever.from, type);
  const from = Number.isNaN(declared) ? null : declared;
  const among = (values: readonly number[]): Found => nearestOf(values, from, lever, tryFigure, reaches);

  if (rule.kind === "yes_no") return among([1, 0]);
  if (rule.kind === "value_bands") return among(bandValues(rule.bands, from, decimalsOf[type], null));
  if (rule.kind === "share_bands" || rule.kind === "percent_of_plan") {
    const denominator = columns.base.get(rule.denominator)?.[row] ?? NaN;
    if (!(denominator > 0)) return { value: null, most: -Infinity, obstacle: "no-denominator", atBound: false };
    if (rule.kind === "share_bands") return among(bandValues(rule.bands, from, decimalsOf[type], denominator));
  }
  const way = betterWay(indicator);
  if (way === 0) return { value: null, most: -Infinity, atBound: false };
  if (type === "date") return findDate(lever, from, way, tryFigure, reaches, { year, today });
  return along(lever, from, way, tryFigure, reaches);
}

/** The nearest of a few values that reaches the place. */
function nearestOf(
  values: readonly number[],
  from: number | null,
  { min, max }: Lever,
  tryFigure: TryFigure,
  reaches: (trial: Trial) => boolean,
): Found {
  let most = -Infinity;
  const far = (value: number): number => Math.abs(value - (from ?? 0));
  const good = values
    .filter((value) => value !== from && value >= (min ?? -Infinity) && value <= (max ?? Infinity))
    .filter((value) => {
      const trial = tryFigure(value);
      if (trial.total > most) most = trial.total;
      return reaches(trial);
    })
    .sort((a, b) => far(a) - far(b));
  const [value] = good;
  return value === undefined ? { value: null, most, atBound: false } : { value, most };
}

function along(
  { type, min, max }: Lever,
  from: number | null,
  way: 1 | -1,
  tryFigure: TryFigure,
  reaches: (trial: Trial) => boolean,
): Found {
  const decimals = decimalsOf[type];
  const unit = 10 ** decimals;
  const inward = way === 1 ? Math.floor : Math.ceil;
  const start = inward((from ?? Math.max(0, min ?? 0)) * unit);
  // Counts end at 0 unless something below it is declared already.
  const lowest = min ?? ((from ?? 0) >= 0 ? 0 : -mostSteps);
  const last = way === 1 ? (max === null ? mostSteps : Math.floor(max * unit)) : Math.ceil(lowest * unit);
  // A blank may be filled with the first value too.
  const first = from === null ? start - way : start;
  if (way === 1 ? last <= first : last >= first) return { value: null, most: -Infinity, atBound: false };
  const search = searchSteps(tryFigure, { decimals, from: first, last }, reaches);
  return found(search, decimals, way === 1 && max !== null);
}

/** Dates are only ever moved to days that are still to come. */
function findDate(
  { indicator, min, max }: Lever,
  from: number | null,
  way: 1 | -1,
  tryFigure: TryFigure,
  reaches: (trial: Trial) => boolean,
  { year, today }: { year: number; today: string | undefined },
): Found {
  const gone: Found = { value: null, most: -Infinity, obstacle: "date-gone", atBound: false };
  const now = today === undefined ? NaN : dayNumber(today);
  if (Number.isNaN(now) || (from !== null && from <= now)) return gone;
  const due = indicator.rule.kind === "on_time" ? dueDay(indicator.rule, year) : now;
  const first = Math.max(now, min ?? -Infinity);
  const last = Math.min(from ?? Math.max(now, due) + daysAhead, max ?? Infinity);
  if (last < first) return gone;
  if (way === -1) {
    const latest = Math.max(first, Math.min(last, due));
    // Being in time is what a person plans, not the last day that would just do.
    if (from === null && reaches(tryFigure(latest))) return { value: latest, most: -Infinity };
    const search = searchSteps(tryFigure, { decimals: 0, from: last + (from === null ? 1 : 0), last: first }, reaches);
    return search.index === null ? { ...gone, most: search.most } : found(search, 0, false);
  }
  return found(searchSteps(tryFigure, { decimals: 0, from: first - 1, last }, reaches), 0, false);
}

function found({ index, most }: Search, decimals: number, atBound: boolean): Found {
  return index === null ? { value: null, most, atBound } : { value: index / 10 ** decimals + 0, most };
}

/** Whether more of a figure gives more points (1), fewer (-1), or neither (0). */
function betterWay({ rule, weight = 1, direction }: Indicator): 1 | -1 | 0 {
  const turned = direction === "down" || direction === "earlier" ? -1 : 1;
  const compared = comparesAll(rule) ? turned : 1;
  return Math.sign(weight * compared * slopeOf(rule)) as 1 | -1 | 0;
}
