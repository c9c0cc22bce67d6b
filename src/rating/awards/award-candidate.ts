/** An organisation as the awards see it; blocks by their text form. */
export interface AwardCandidate {
  readonly id: string;
  readonly total: number | null;
  readonly place: number | null;
  readonly blockScores: Readonly<Record<string, number | null>>;
  readonly blockPlaces: Readonly<Record<string, number | null>>;
}

/** A candidate that takes a place. */
export interface PlacedCandidate extends AwardCandidate {
  readonly total: number;
  readonly place: number;
}

/** Those with a place in the order of every list: place, then id by code unit. */
export function inOrderOfPlace(candidates: readonly AwardCandidate[]): PlacedCandidate[] {
  return candidates
    .filter((one): one is PlacedCandidate => one.place !== null && one.total !== null)
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Candidates of equal place together, in the order given. */
export function tieGroups<Candidate extends PlacedCandidate>(ordered: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const one of ordered) {
    const last = groups.at(-1);
    if (last?.[0]?.place === one.place) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
