import type { BlockId, Criteria, Indicator } from "../../../rating/criteria/criteria";
import { blocksOf } from "../../../rating/criteria/blocks-of";
import type { RatingInput } from "../../../rating/input";
import { assignPlaces } from "../../../rating/places/assign-places";
import { rateInput, type RatedInput } from "../../../rating/rate-input";
import { hasDeclared } from "../../../rating/returns/figure-columns";
import { sumTotals } from "../sum-totals";

/** What the places would be without one indicator or one block. */
export interface Removal {
  /** Places lost (above 0) or won (below 0) by each organisation, in the order of the input; `null` without a place. */
  readonly changes: readonly (number | null)[];
  /** Mean of the changes without their sign over the organisations that keep a place. */
  readonly meanShift: number;
}

export interface Removals {
  /** By position of the indicator. */
  readonly indicators: readonly (Removal & { readonly code: string })[];
  readonly blocks: readonly (Removal & { readonly block: BlockId })[];
}

/**
 * Takes one indicator, and one block, out of the rating at a time and compares the places.
 * @param input The year.
 * @returns Effects; who declared nothing but what was taken out has no place then.
 */
export function removeOne(input: RatingInput): Removals {
  const rated = rateInput(input);
  const { criteria } = rated;
  const without = (isOut: (indicator: Indicator) => boolean): Removal => removal(input, rated, isOut);
  return {
    indicators: criteria.indicators.map(({ code }) => ({ code, ...without((one) => one.code === code) })),
    blocks: blocksOf(criteria).map((block) => ({
      block,
      ...without((one) => String(one.block) === String(block)),
    })),
  };
}

function removal(input: RatingInput, rated: RatedInput, isOut: (indicator: Indicator) => boolean): Removal {
  const { criteria } = rated;
  const kept = { ...criteria, indicators: criteria.indicators.filter((indicator) => !isOut(indicator)) };
  const points = rated.rated.points.map((column, at) => {
    const indicator = criteria.indicators[at];
    return indicator === undefined || isOut(indicator) ? null : column;
  });
  const places = assignPlaces(sumTotals(rated, points, declaredIn(input, kept)));
  const changes = input.organisations.map((_, row) => {
    const [before, after] = [rated.rated.places[row] as number, places[row] as number];
    return before === 0 || after === 0 ? null : after - before;
  });
  const known = changes.filter((change) => change !== null);
  return { changes, meanShift: known.reduce((sum, change) => sum + Math.abs(change), 0) / Math.max(1, known.length) };
}

function declaredIn({ organisations, returns }: RatingInput, kept: Criteria): Uint8Array {
  return Uint8Array.from(organisations, ({ id }) =>
    hasDeclared(kept, Object.hasOwn(returns, id) ? returns[id] : undefined) ? 1 : 0,
  );
}
