import type { PerThousand } from "../../../evaluation/analysis/per-thousand";
import type { Standings } from "./standings";

/**
 * Organisations by points per 1,000 members, as the standings show them; without prizes and gaps.
 * @param found In the order of the workbook.
 */
export function listPerThousand(found: readonly PerThousand[]): Standings {
  const sorted = [...found].sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
  const rows = sorted.map(({ id, place, value }, index) => {
    const tiedWithNext = place !== null && sorted[index + 1]?.place === place;
    const tiedWithPrevious = place !== null && sorted[index - 1]?.place === place;
    return {
      ...{ id, place, score: value, parts: [], needsDecimals: true },
      ...{ tied: tiedWithNext || tiedWithPrevious, tiedWithNext, tiedWithPrevious },
    };
  });
  return { rows, longest: 0, prizeRows: 0 };
}
