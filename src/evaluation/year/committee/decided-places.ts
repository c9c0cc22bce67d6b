import type { Awards, RatedOrganisation } from "../../../rating/rating";

/**
 * Places as papers give them: in a tie that was decided its prizes, and behind them the others of the tie.
 * Elsewhere, and while nothing is decided, organisations of equal totals share their place (INC-38).
 * @param organisations Results with the places that follow from totals.
 * @param awards Prizes as decided.
 * @returns Place by id; `null` without a return.
 * @see clause 5.2
 */
export function decidedPlaces(
  organisations: readonly Pick<RatedOrganisation, "id" | "place">[],
  { prizes }: Pick<Awards, "prizes">,
): ReadonlyMap<string, number | null> {
  // Prizes by the sum of places by criterion are no places of the ranking.
  if (prizes.some(({ placesSum }) => placesSum !== undefined)) {
    return new Map(organisations.map(({ id, place }) => [id, place]));
  }
  const computed = new Map(organisations.map(({ id, place }) => [id, place]));
  const prizeOf = new Map(prizes.map(({ id, place }) => [id, place]));
  const ahead = new Map<number | null, number>();
  for (const { id, decided } of prizes) {
    const place = computed.get(id) ?? null;
    if (decided === true) ahead.set(place, (ahead.get(place) ?? 0) + 1);
  }
  return new Map(
    organisations.map(({ id, place }) => [
      id,
      place === null ? null : (prizeOf.get(id) ?? place + (ahead.get(place) ?? 0)),
    ]),
  );
}

/**
 * The prize places that were given in ties by decision.
 * @param awards Prizes as decided.
 * @returns Each once, in order; empty where no tie was decided.
 * @example placesDecided({ prizes: [{ place: 1, id: "A", total: 5 }] }) //=> []
 */
export function placesDecided({ prizes }: Pick<Awards, "prizes">): number[] {
  const given = prizes.flatMap(({ place, decided }) => (decided === true ? [place] : []));
  return [...new Set(given)].sort((a, b) => a - b);
}
