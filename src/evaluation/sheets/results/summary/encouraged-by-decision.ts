import { decidedResults } from "../../../year/committee/decided-results";
import type { YearFrame } from "../../year-frame";
import { decidedSummary } from "./decided-summary";
import type { SummaryAward } from "./summary-awards";

/**
 * Those whom the Executive Committee has decided to encourage, by place.
 * @returns Empty where nobody is encouraged; `undefined` while that is not decided, or is open again.
 * @see clause 5.2
 */
export function encouragedByDecision(frame: Pick<YearFrame, "data" | "rating">): readonly SummaryAward[] | undefined {
  const { data, rating } = frame;
  const { encouraged, isEncouragementDecided, ranked, places } = decidedResults(data, rating);
  if (!isEncouragementDecided) return undefined;
  const { counted } = decidedSummary(frame);
  const totals = new Map((counted ?? rating).organisations.map(({ id, total }) => [id, total]));
  return ranked.flatMap(({ id, byDecision }): SummaryAward[] => {
    const place = places.get(id);
    const total = totals.get(id) ?? null;
    if (!encouraged.includes(id) || place === undefined || place === null || total === null) return [];
    return [
      {
        award: { kind: "encouragement", place, id, total, reason: "decided" },
        isDecided: true,
        ...(counted !== undefined && byDecision !== undefined && { byDecision }),
      },
    ];
  });
}
