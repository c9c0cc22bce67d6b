import type { Campaign } from "./campaign";
import { levels } from "./level";

/**
 * Meetings of a campaign that are still to be held, counted ones included.
 * @param campaign What follows from the campaign.
 * @returns 0 where it is finished.
 */
export function meetingsLeft({ whole }: Pick<Campaign, "whole">): number {
  return levels.reduce((sum, level) => {
    const { toHold = 0, held = 0 } = whole[level] ?? {};
    return sum + Math.max(0, toHold - held);
  }, 0);
}
