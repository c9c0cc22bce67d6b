import type { BlockId } from "../criteria/criteria";
import { finding } from "../finding";
import type { Undecided } from "../rating";
import type { PlacedCandidate } from "./award-candidate";
import { decisionOn, type AwardDecision } from "./award-decision";
import type { EncouragementProposal } from "./encouragement-proposal";

/**
 * Encouragement under the edition of 20.02.2026: who leads a main block among those without a prize.
 * @param others Organisations with a place and without a prize, by place.
 * @param mainBlocks «негізгі блоктар / основные блоки».
 * @param decisions What the Executive Committee decided; one on other facts counts for nothing.
 * @returns All leaders with a score above 0, most blocks led first, then by place.
 * @see clause 5.2, «by main blocks are awarded»
 */
export function encourageByBlock(
  others: readonly PlacedCandidate[],
  mainBlocks: readonly BlockId[],
  decisions: readonly AwardDecision[] = [],
): EncouragementProposal {
  const led = new Map<string, string[]>();
  for (const block of new Set(mainBlocks.map(String))) {
    const scored = others.filter((one) => (one.blockScores[block] ?? 0) > 0);
    const best = Math.min(...scored.map((one) => one.blockPlaces[block] ?? Infinity));
    for (const { id, blockPlaces } of scored) {
      if (blockPlaces[block] === best) led.set(id, [...(led.get(id) ?? []), block]);
    }
  }
  const encouraged = others
    .filter(({ id }) => led.has(id))
    .map(({ id, place, total }) => ({ id, place, total, blocks: led.get(id) ?? [] }))
    .sort((a, b) => b.blocks.length - a.blocks.length);
  if (encouraged.length > 0) return { encouraged, undecided: [], findings: [] };
  const question: Undecided = { reason: "no-encouragement", place: null, ids: [] };
  const findings = [finding("awards.encouragement-empty")];
  return decisionOn(question, [], decisions) === undefined
    ? { encouraged, undecided: [question], findings }
    : { encouraged, undecided: [], decided: [{ ...question, chosen: [] }], findings };
}
