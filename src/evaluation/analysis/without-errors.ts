import { erringFigures } from "../../rating/open-errors";
import type { Finding } from "../../rating/finding";
import type { RatingInput } from "../../rating/input";
import { rate } from "../../rating/rate";
import type { Figure, Return } from "../../rating/returns/return";

/** Where an organisation would stand. */
interface WithoutErrors {
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
  const found = rate({ ...input, returns }).organisations.find(({ id }) => id === organisation);
  return found === undefined ? null : { place: found.place, total: found.total };
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
