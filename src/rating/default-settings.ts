import { blocksOf } from "./criteria/blocks-of";
import type { Criteria } from "./criteria/criteria";
import type { Settings } from "./input";

/**
 * The choices taken where the sources are silent.
 * @param criteria Its blocks are all «main» (негізгі блоктар / основные блоки, clause 5.2).
 * @returns Hundredths of a point, three prize places, three encouragements.
 */
export function defaultSettings(criteria: Pick<Criteria, "blocks" | "indicators">): Settings {
  return { pointsDecimals: 2, prizePlaces: 3, encouraged: 3, mainBlocks: blocksOf(criteria) };
}
