import { finding, type Finding } from "../finding";
import type { Prize, Undecided } from "../rating";
import { tieGroups, type PlacedCandidate } from "./award-candidate";

/**
 * The prize places: every organisation up to the last of them.
 * @param ordered Organisations with a place, by place.
 * @param prizePlaces Number of prize places.
 * @returns Prizes, and ties among them: people decide where there are more organisations than prizes.
 * @see clause 5.2
 */
export function awardPrizes(
  ordered: readonly PlacedCandidate[],
  prizePlaces: number,
): {
  readonly prizes: readonly Prize[];
  readonly undecided: readonly Undecided[];
  readonly findings: readonly Finding[];
} {
  const winners = ordered.filter(({ place }) => place <= prizePlaces);
  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  let awarded = 0;
  for (const group of tieGroups(winners)) {
    awarded += group.length;
    const place = group[0]?.place ?? 0;
    const ids = group.map(({ id }) => id);
    if (awarded > prizePlaces) {
      findings.push(finding("awards.tie-needs-decision", {}, { places: prizePlaces, count: winners.length, place }));
      undecided.push({ reason: "tie-over-prizes", place, ids });
    } else if (group.length > 1) {
      findings.push(finding("awards.tie-in-places", {}, { place, count: group.length }));
      undecided.push({ reason: "tie-inside-prizes", place, ids });
    }
  }
  return { prizes: winners.map(({ place, id, total }) => ({ place, id, total })), undecided, findings };
}
