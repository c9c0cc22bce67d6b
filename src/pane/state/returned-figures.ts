import type { Snapshot } from "../../evaluation/year/ports";
import type { YearData } from "../../evaluation/year/year-data";
import type { WrittenFacts } from "./notice";

/**
 * What came back with lost sheets.
 * @param before The reading in which they were lost.
 * @param after The reading after the repair.
 * @returns Nothing where no sheet with figures was lost.
 */
export function returnedFigures(before: Snapshot, after: Snapshot): WrittenFacts {
  const hadFigures = before.lostSheets.some((key) => key === "base" || key.startsWith("block-"));
  if (!hadFigures) return {};
  return { returned: Math.max(0, countFigures(after.data) - countFigures(before.data)) };
}

function countFigures({ returns }: YearData): number {
  return Object.values(returns).reduce(
    (sum, { base, figures }) => sum + Object.values({ ...base, ...figures }).filter((figure) => figure !== null).length,
    0,
  );
}
