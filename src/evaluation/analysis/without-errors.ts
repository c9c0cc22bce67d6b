import { erringFigures, errorsUnderResults } from "../../rating/open-errors";
import type { Finding } from "../../rating/finding";
import type { RatingInput } from "../../rating/input";
import { rateInput } from "../../rating/rate-input";
import type { Rating } from "../../rating/rating";
import type { Figure, Return } from "../../rating/returns/return";
import { scoreAt } from "../../rating/scores/sum-points";

/** Where an organisation would stand. */
export interface WithoutErrors {
  /** `null` where nothing else is declared. */
  readonly place: number | null;
  readonly total: number | null;
}

/**
 * What a result would be without the figures its open errors speak of, in whosever return they stand.
 * @param input The year as declared.
 * @param organisation Whose result it is.
 * @param errors The open errors it rests on.
 * @returns `null` where no declared figure goes, as when figures are missing or an error speaks of a whole return.
 */
export function rateWithoutErrors(
  input: RatingInput,
  organisation: string,
  errors: readonly Finding[],
): WithoutErrors | null {
  const gone = new Map<string, Set<string>>();
  for (const error of errors) {
    const owner = error.organisation ?? organisation;
    const own = gone.get(owner) ?? new Set<string>();
    for (const code of erringFigures(error, input.criteria) ?? []) own.add(code);
    gone.set(owner, own);
  }
  const returns: Record<string, Return> = { ...input.returns };
  let changed = false;
  for (const [owner, codes] of gone) {
    const declared = Object.hasOwn(input.returns, owner) ? input.returns[owner] : undefined;
    if (declared === undefined) continue;
    const figures = without(declared.figures, codes);
    const base = without(declared.base, codes);
    changed ||= figures !== declared.figures || base !== declared.base;
    returns[owner] = { ...declared, ...(figures && { figures }), ...(base && { base }) };
  }
  if (!changed) return null;
  const row = input.organisations.findIndex(({ id }) => id === organisation);
  if (row < 0) return null;
  const { rated } = rateInput({ ...input, returns });
  return { place: rated.places[row] || null, total: scoreAt(rated.totals, row, rated.scoreDecimals) };
}

/** Each takes a rating of the year. */
const mostRated = 100;

/**
 * The same for each organisation whose result rests on open errors, the first hundred of them by place.
 * @param rating The result of the input, with all that was found.
 */
export function resultsWithoutErrors(input: RatingInput, rating: Rating): ReadonlyMap<string, WithoutErrors | null> {
  const errors = errorsUnderResults(rating);
  const erring = rating.organisations.filter(({ id }) => errors.has(id));
  const first = erring.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity)).slice(0, mostRated);
  return new Map(first.map(({ id }) => [id, rateWithoutErrors(input, id, errors.get(id) ?? [])]));
}

/** The same record where nothing of it goes. */
function without(
  figures: Readonly<Record<string, Figure>> | undefined,
  codes: ReadonlySet<string>,
): Readonly<Record<string, Figure>> | undefined {
  const entries = Object.entries(figures ?? {});
  const kept = entries.filter(([code, figure]) => !codes.has(code) || figure === null);
  return kept.length === entries.length ? figures : Object.fromEntries(kept);
}
