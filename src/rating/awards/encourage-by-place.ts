import { finding } from "../finding";
import type { Encouragement, Undecided } from "../rating";
import type { EncouragementProposal } from "./encouragement-proposal";
import { decisionOn, type AwardDecision } from "./award-decision";
import { tieGroups, type PlacedCandidate } from "./award-candidate";

/**
 * Encouragement under the edition of 25.02.2025: the next organisations by place.
 * @param others Organisations with a place and without a prize, by place.
 * @param encouraged Usual number of encouragements.
 * @param decisions What the Executive Committee decided; one on other facts counts for nothing.
 * @returns Whole tie groups as long as they fit; the first that does not is left to people.
 * @see clause 5.2, «may be encouraged»
 */
export function encourageByPlace(
  others: readonly PlacedCandidate[],
  encouraged: number,
  decisions: readonly AwardDecision[] = [],
): EncouragementProposal {
  const proposed: Encouragement[] = [];
  for (const group of tieGroups(others)) {
    const left = encouraged - proposed.length;
    if (left <= 0) break;
    if (group.length > left) {
      const place = group[0]?.place ?? 0;
      const question: Undecided = { reason: "encouragement-tie", place, ids: group.map(({ id }) => id) };
      const findings = [finding("awards.encouragement-tie", {}, { place, count: group.length, left })];
      const chosen = decisionOn(question, group, decisions)?.chosen ?? [];
      if (chosen.length === 0) return { encouraged: proposed, undecided: [question], findings };
      const given = group
        .filter(({ id }) => chosen.includes(id))
        .map(({ id, place: own, total }): Encouragement => ({ id, place: own, total, decided: true }));
      return { encouraged: [...proposed, ...given], undecided: [], decided: [{ ...question, chosen }], findings };
    }
    proposed.push(...group.map(({ id, place, total }) => ({ id, place, total })));
  }
  return { encouraged: proposed, undecided: [], findings: [] };
}
