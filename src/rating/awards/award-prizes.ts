import { finding, type Finding } from "../finding";
import type { Decided, Prize, Undecided } from "../rating";
import { tieGroups } from "./award-candidate";
import { decisionOn, type AwardDecision } from "./award-decision";
import type { PrizeCandidate } from "./prize-basis";

/** Prizes, and what was left to people of them. */
interface AwardedPrizes {
  readonly prizes: readonly Prize[];
  readonly undecided: readonly Undecided[];
  readonly decided: readonly Decided[];
  readonly findings: readonly Finding[];
}

/**
 * The prize places: every organisation up to the last of them.
 * A decision on a tie gives its place to whom it chose; the others of the tie follow, as far as there are prizes, and are
 * a question again where they are several.
 * @param ordered Organisations with a place, in the order of the prizes.
 * @param prizePlaces Number of prize places.
 * @param decisions What the Executive Committee decided; one on other facts counts for nothing.
 * @returns Prizes, and ties among them: people decide where there are more organisations than prizes.
 * @see clause 5.2
 */
export function awardPrizes(
  ordered: readonly PrizeCandidate[],
  prizePlaces: number,
  decisions: readonly AwardDecision[] = [],
): AwardedPrizes {
  const winners = ordered.filter(({ place }) => place <= prizePlaces);
  const prizes: Prize[] = [];
  const [findings, undecided, decided]: [Finding[], Undecided[], Decided[]] = [[], [], []];
  for (const group of tieGroups(winners)) {
    let left: readonly PrizeCandidate[] = group;
    let place = group[0]?.place ?? 0;
    while (left.length > 0 && place <= prizePlaces) {
      const question = questionOf(left, place, prizes.length, prizePlaces);
      if (question === null) {
        prizes.push(...left.map((one) => prizeOf(one, place, group.length > 1)));
        break;
      }
      findings.push(question.finding);
      const { reason, ids } = question;
      const decision = decisionOn({ reason, place, ids }, left, decisions);
      if (decision === undefined || decision.chosen.length === 0) {
        undecided.push({ reason, place, ids });
        prizes.push(...left.map((one) => prizeOf(one, place, false)));
        break;
      }
      const { chosen } = decision;
      decided.push({ reason, place, ids, chosen });
      prizes.push(...left.filter(({ id }) => chosen.includes(id)).map((one) => prizeOf(one, place, true)));
      left = left.filter(({ id }) => !chosen.includes(id));
      place += chosen.length;
    }
  }
  return { prizes, undecided, decided, findings };
}

function prizeOf({ id, total, placesSum }: PrizeCandidate, place: number, decided: boolean): Prize {
  return { place, id, total, ...(placesSum !== undefined && { placesSum }), ...(decided && { decided }) };
}

/** What is left to people of organisations that share a place; `null` where there is one alone. */
function questionOf(
  tied: readonly PrizeCandidate[],
  place: number,
  given: number,
  prizePlaces: number,
): (Omit<Undecided, "place"> & { readonly finding: Finding }) | null {
  const ids = tied.map(({ id }) => id);
  const count = given + tied.length;
  if (count > prizePlaces) {
    const over = finding("awards.tie-needs-decision", {}, { places: prizePlaces, count, place });
    return { reason: "tie-over-prizes", ids, finding: over };
  }
  if (tied.length === 1) return null;
  return {
    reason: "tie-inside-prizes",
    ids,
    finding: finding("awards.tie-in-places", {}, { place, count: ids.length }),
  };
}
