import { decidedResults } from "../../../year/committee/decided-results";
import type { YearFrame } from "../../year-frame";
import type { SummaryAward } from "./summary-awards";

/**
 * Those whom the Executive Committee has decided to encourage, by place.
 * @returns Empty where nobody is encouraged; `undefined` while that is not decided, or is open again.
 * @see clause 5.2
 */
export function encouragedByDecision({
  data,
  rating,
}: Pick<YearFrame, "data" | "rating">): readonly SummaryAward[] | undefined {
  const { encouraged, isEncouragementDecided, ranked, places } = decidedResults(data, rating);
  if (!isEncouragementDecided) return undefined;
  const computed = new Map(rating.organisations.map(({ id, total }) => [id, total]));
  return ranked.flatMap(({ id }): SummaryAward[] => {
    const place = places.get(id);
    const total = computed.get(id) ?? null;
    if (!encouraged.includes(id) || place === undefined || place === null || total === null) return [];
    return [{ award: { kind: "encouragement", place, id, total, reason: "decided" }, isDecided: true }];
  });
}
