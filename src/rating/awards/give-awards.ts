import type { EditionId } from "../editions/edition";
import type { Finding } from "../finding";
import type { Settings } from "../input";
import type { Awards } from "../rating";
import { inOrderOfPlace, type AwardCandidate } from "./award-candidate";
import type { AwardDecision } from "./award-decision";
import { awardPrizes } from "./award-prizes";
import { encourageByBlock } from "./encourage-by-block";
import { encourageBySum, encourageSeveral } from "./encourage-by-high-scores";
import { encourageByPlace } from "./encourage-by-place";
import type { EncouragementProposal } from "./encouragement-proposal";
import { orderForPrizes, prizeBasisOf } from "./prize-basis";

/**
 * Prizes and proposed encouragements; the Executive Committee decides.
 * @param candidates All organisations; those without a place take no part.
 * @param edition Wording of clause 5.2 that governs the year.
 * @param settings Prize places and by what they go, encouragements (ED-2025 and two readings of 2026), main blocks (2026).
 * @param decisions What the Executive Committee decided on ties, oldest first; one on other facts counts for nothing.
 * @returns The lists in order, as decided, and what only people can decide.
 * @see clause 5.2
 */
export function giveAwards(
  candidates: readonly AwardCandidate[],
  edition: EditionId,
  settings: Pick<Settings, "prizePlaces" | "prizesBy" | "encouraged" | "mainBlocks">,
  decisions: readonly AwardDecision[] = [],
): { readonly awards: Awards; readonly findings: readonly Finding[] } {
  const ordered = inOrderOfPlace(candidates);
  const { prizes, undecided, decided, findings } = awardPrizes(
    orderForPrizes(ordered, prizeBasisOf(edition, settings)),
    settings.prizePlaces,
    decisions,
  );
  const won = new Set(prizes.map(({ id }) => id));
  const proposal = encourage(
    ordered.filter(({ id }) => !won.has(id)),
    edition,
    settings,
    decisions,
  );
  const answered = [...decided, ...(proposal.decided ?? [])];
  return {
    awards: {
      prizes,
      encouraged: proposal.encouraged,
      undecided: [...undecided, ...proposal.undecided],
      ...(answered.length > 0 && { decided: answered }),
    },
    findings: [...findings, ...proposal.findings],
  };
}

function encourage(
  others: ReturnType<typeof inOrderOfPlace>,
  edition: EditionId,
  { encouraged, mainBlocks }: Pick<Settings, "encouraged" | "mainBlocks">,
  decisions: readonly AwardDecision[],
): EncouragementProposal {
  switch (edition) {
    case "ED-2022":
      return { encouraged: [], undecided: [], findings: [] };
    case "ED-2025":
      return encourageByPlace(others, encouraged, decisions);
    case "ED-2026-SUM":
      return encourageBySum(others, mainBlocks, encouraged, decisions);
    case "ED-2026-SEVERAL":
      return encourageSeveral(others, mainBlocks, encouraged, decisions);
    case "ED-2026":
      return encourageByBlock(others, mainBlocks, decisions);
  }
}
