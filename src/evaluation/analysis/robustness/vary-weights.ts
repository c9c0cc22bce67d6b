import { blocksOf } from "../../../rating/criteria/blocks-of";
import type { Criteria } from "../../../rating/criteria/criteria";
import { multiply, numberOf, ratioOf } from "../../../rating/exact";

/** By how many percent a weight may differ, up or down. */
export type Spread = 10 | 20 | 30;

/** Spreads a person can choose. */
export const spreads: readonly Spread[] = [10, 20, 30];

/**
 * Weights of one run: each block and each indicator gets a factor of its own, evenly spread around 1 in thousandths.
 * @param criteria Blocks and indicators with their weights.
 * @param spread Percent.
 * @param random Gives numbers from 0 to below 1: first one a block, then one an indicator.
 * @returns By position of the indicator: its weight × its factor × the factor of its block, as `rate` would be given it.
 */
export function varyWeights(
  criteria: Pick<Criteria, "blocks" | "indicators">,
  spread: Spread,
  random: () => number,
): number[] {
  const thousandths = (): number => 1000 - 10 * spread + Math.floor(random() * (20 * spread + 1));
  const ofBlock = new Map(blocksOf(criteria).map((block) => [String(block), thousandths()]));
  return criteria.indicators.map(({ block, weight = 1 }) => {
    const millionths = thousandths() * (ofBlock.get(String(block)) ?? 1000);
    if (weight === 1) return millionths / 1e6;
    return numberOf(multiply(ratioOf(weight), { num: BigInt(millionths), den: 1_000_000n }));
  });
}
