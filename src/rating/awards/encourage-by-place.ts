import { finding } from "../finding";
import type { Encouragement } from "../rating";
import type { EncouragementProposal } from "./encouragement-proposal";
import { tieGroups, type PlacedCandidate } from "./award-candidate";

/**
 * Encouragement under the edition of 25.02.2025: the next organisations by place.
 * @param others Organisations with a place and without a prize, by place.
 * @param encouraged Usual number of encouragements.
 * @returns Whole tie groups as long as they fit; the first that does not is left to people.
 * @see clause 5.2, «may be encouraged»
 */
export function encourageByPlace(others: readonly PlacedCandidate[], encouraged: number): EncouragementProposal {
  const proposed: Encouragement[] = [];
  for (const group of tieGroups(others)) {
    const left = encouraged - proposed.length;
    if (left <= 0) break;
    if (group.length > left) {
      const place = group[0]?.place ?? 0;
      return {
        encouraged: proposed,
        undecided: [{ reason: "encouragement-tie", place, ids: group.map(({ id }) => id) }],
        findings: [finding("awards.encouragement-tie", {}, { place, count: group.length, left })],
      };
    }
    proposed.push(...group.map(({ id, place, total }) => ({ id, place, total })));
  }
  return { encouraged: proposed, undecided: [], findings: [] };
}
