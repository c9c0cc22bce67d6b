import { prizePlacesByTotal } from "../../../rating/awards/prize-basis";
import { isoDate } from "../../../text/day-number";
import { roundTo } from "../../../rating/exact";
import type { RatingInput } from "../../../rating/input";
import { rate } from "../../../rating/rate";
import { rateInput } from "../../../rating/rate-input";
import type { Rating } from "../../../rating/rating";
import type { FigureType } from "../../../rating/criteria/base-field";
import type { Figure } from "../../../rating/returns/return";
import type { Sliced } from "../progress";
import { findFigure, type Found } from "./find-figure";
import { leverOf, withFigure, type FigureField, type Lever } from "./lever";
import { placeTargets, type PlaceTarget } from "./place-targets";
import { figureTrial } from "./try-figure";

/** One figure that alone would reach a place, all others held. */
export interface Proposal {
  readonly indicator: string;
  readonly field: FigureField;
  /** As declared; `null` for no data. */
  readonly from: Figure;
  readonly to: Figure;
  /** Change against the declared figure, 1 being as much again; `null` where there is nothing to compare with. */
  readonly relative: number | null;
  /** Points won in the total. */
  readonly gained: number;
  readonly total: number;
  /** Place by `rate` with the changed figure. */
  readonly place: number;
  /** Somebody else has the same total then. */
  readonly tied: boolean;
}

/** Why an indicator alone cannot reach a place. */
export type OutOfReach =
  /** Its rule cannot be used. */
  | "rule"
  /** The base field below the line is missing or 0. */
  | "no-denominator"
  /** The day has gone by. */
  | "date-gone"
  /** It gives the most already. */
  | "best"
  /** The most it can give is not enough. */
  | "not-enough"
  /** The bounds of the figure end before. */
  | "bounds"
  /** The figure would contradict others. */
  | "check"
  /** The figure would have to be more than ten times as great, or so much smaller. */
  | "far";

interface Unreachable {
  readonly indicator: string;
  readonly reason: OutOfReach;
  /** Points it can win at most; `null` where that was not looked for. */
  readonly most: number | null;
}

/** What it would take to reach one place. */
export interface Reach {
  readonly target: PlaceTarget;
  /** The least relative change first; those without one last, in the order of the table. */
  readonly proposals: readonly Proposal[];
  readonly unreachable: readonly Unreachable[];
}

/** Change against the declared figure beyond which nobody plans: more than ten times as great. */
const farthest = 9;

/**
 * What it would take one organisation to reach the next better place and a prize place, by one figure alone.
 * @param input The year; `today` decides which dates have gone by.
 * @param rating Its result.
 * @param id Organisation.
 * @returns An entry per target; each proposal has been rated by `rate`. Ended early, of the indicators looked at.
 */
export function* reachPlace(input: RatingInput, rating: Rating, id: string): Sliced<Reach[]> {
  const rated = rateInput(input);
  const row = input.organisations.findIndex((organisation) => organisation.id === id);
  const total = rating.organisations[row]?.total ?? null;
  const targets = placeTargets(rating, id, prizePlacesByTotal(rating.edition, rated.settings));
  const reaches = targets.map((target) => ({ target, proposals: [] as Proposal[], unreachable: [] as Unreachable[] }));
  const { indicators } = rated.criteria;
  for (let at = 0; at < indicators.length && total !== null && targets.length > 0; at++) {
    const indicator = indicators[at];
    if (indicator === undefined) break;
    const lever = rated.isRated(indicator) ? leverOf(rated, input, id, at) : null;
    for (const { target, proposals, unreachable } of reaches) {
      const nothing = { indicator: indicator.code, most: null };
      if (lever === null) {
        unreachable.push({ ...nothing, reason: "rule" });
        continue;
      }
      const place = { columns: rated.columns, row, year: input.year, today: input.today };
      const tryFigure = figureTrial(input.year, rated, row, lever);
      const found = findFigure(lever, tryFigure, (trial) => trial.place <= target.place, place);
      if (found.value === null) unreachable.push(whyNot(indicator.code, found, total));
      else {
        const proposal = verify(input, rating, id, lever, figureOfType(found.value, lever.type), target);
        if (proposal === null) unreachable.push({ ...nothing, reason: "check" });
        else if ((proposal.relative ?? 0) > farthest)
          unreachable.push({ ...nothing, reason: "far", most: proposal.gained });
        else proposals.push(proposal);
      }
    }
    const ended = yield { count: at + 1, of: indicators.length };
    if (ended === true) break;
  }
  return reaches.map((reach) => ({ ...reach, proposals: reach.proposals.sort(byChange) }));
}

/** Rates the year with the figure; nothing where it misses the place or brings new errors. */
function verify(
  input: RatingInput,
  rating: Rating,
  id: string,
  lever: Lever,
  to: Figure,
  target: PlaceTarget,
): Proposal | null {
  const changed = rate(withFigure(input, id, lever.field, to));
  const before = rating.organisations.find((one) => one.id === id);
  const after = changed.organisations.find((one) => one.id === id);
  if (typeof after?.total !== "number" || typeof before?.total !== "number") return null;
  if (after.place === null || after.place > target.place) return null;
  const known = errorsOf(rating, id);
  if ([...errorsOf(changed, id)].some((error) => !known.has(error))) return null;
  const { total, place } = after;
  return {
    indicator: lever.indicator.code,
    field: lever.field,
    from: lever.from,
    to,
    relative: relativeChange(lever, to),
    gained: roundTo(total - before.total, 9),
    total,
    place,
    tied: changed.organisations.some((one) => one.id !== id && one.place === place),
  };
}

/** Errors of one organisation; that a day is still to come is the point of a plan. */
function errorsOf({ findings }: Rating, id: string): Set<string> {
  return new Set(
    findings
      .filter(
        ({ code, level, organisation }) => level === "error" && organisation === id && code !== "figure.date-future",
      )
      .map(({ code, indicator, base, params }) => JSON.stringify([code, indicator, base, params["id"]])),
  );
}

function whyNot(indicator: string, found: Found & { readonly value: null }, total: number): Unreachable {
  const most = Number.isFinite(found.most) ? Math.max(0, roundTo(found.most - total, 9)) : null;
  if (found.obstacle !== undefined) return { indicator, reason: found.obstacle, most };
  if (most === null || most === 0) return { indicator, reason: "best", most: 0 };
  return { indicator, reason: found.atBound ? "bounds" : "not-enough", most };
}

function figureOfType(value: number, type: FigureType): Figure {
  if (type === "yes-no") return value === 1;
  return type === "date" ? isoDate(value) : value;
}

function relativeChange({ from }: Lever, to: Figure): number | null {
  if (typeof from !== "number" || typeof to !== "number" || from === 0) return null;
  return Math.abs((to - from) / from);
}

function byChange(a: Proposal, b: Proposal): number {
  if (a.relative === null || b.relative === null) return Number(a.relative === null) - Number(b.relative === null);
  return a.relative - b.relative;
}
