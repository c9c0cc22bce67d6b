import type { EditionId } from "../editions/edition";
import type { Finding } from "../finding";
import type { Settings } from "../input";
import type { Awards } from "../rating";
import { inOrderOfPlace, type AwardCandidate } from "./award-candidate";
import { awardPrizes } from "./award-prizes";
import { encourageByBlock } from "./encourage-by-block";
import { encourageByPlace } from "./encourage-by-place";
import type { EncouragementProposal } from "./encouragement-proposal";

/**
 * Prizes and proposed encouragements; the Executive Committee decides.
 * @param candidates All organisations; those without a place take no part.
 * @param edition Wording of clause 5.2 that governs the year.
 * @param settings Prize places, encouragements (ED-2025), main blocks (ED-2026).
 * @returns The lists in order, and what only people can decide.
 * @see clause 5.2
 */
export function giveAwards(
  candidates: readonly AwardCandidate[],
  edition: EditionId,
  settings: Pick<Settings, "prizePlaces" | "encouraged" | "mainBlocks">,
): { readonly awards: Awards; readonly findings: readonly Finding[] } {
  const ordered = inOrderOfPlace(candidates);
  const { prizes, undecided, findings } = awardPrizes(ordered, settings.prizePlaces);
  const others = ordered.slice(prizes.length);
  const proposal = encourage(others, edition, settings);
  return {
    awards: { prizes, encouraged: proposal.encouraged, undecided: [...undecided, ...proposal.undecided] },
    findings: [...findings, ...proposal.findings],
  };
}

function encourage(
  others: ReturnType<typeof inOrderOfPlace>,
  edition: EditionId,
  { encouraged, mainBlocks }: Pick<Settings, "encouraged" | "mainBlocks">,
): EncouragementProposal {
  switch (edition) {
    case "ED-2022":
      return { encouraged: [], undecided: [], findings: [] };
    case "ED-2025":
      return encourageByPlace(others, encouraged);
    case "ED-2026":
      return encourageByBlock(others, mainBlocks);
  }
}
