import type { BlockId } from "../criteria/criteria";
import { finding, type Finding } from "../finding";
import type { Encouragement } from "../rating";
import type { PlacedCandidate } from "./award-candidate";

/**
 * Encouragement under the edition of 20.02.2026: who leads a main block among those without a prize.
 * @param others Organisations with a place and without a prize, by place.
 * @param mainBlocks «негізгі блоктар / основные блоки».
 * @returns All leaders with a score above 0, most blocks led first, then by place.
 * @see clause 5.2, «by main blocks are awarded»
 */
export function encourageByBlock(
  others: readonly PlacedCandidate[],
  mainBlocks: readonly BlockId[],
): { readonly encouraged: readonly Encouragement[]; readonly findings: readonly Finding[] } {
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
  return { encouraged, findings: encouraged.length > 0 ? [] : [finding("awards.encouragement-empty")] };
}
