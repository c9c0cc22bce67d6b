import { counterList, wholes } from "../data/counters";
import { campaignFinding, type CampaignFinding } from "../finding";
import type { ResultRow } from "../totals/result-row";

/** What is wrong within the counts one organisation gave: a part greater than its whole, or parts that together exceed it. */
export function checkCounts({ organisation, level, counts }: ResultRow): CampaignFinding[] {
  const exceeding = counterList.flatMap(({ key, partOf }) => {
    const [value, of] = [counts[key], partOf && counts[partOf]];
    if (value === undefined || of === undefined || partOf === undefined || value <= of) return [];
    const place = { organisation, level, field: key };
    return [campaignFinding("count.exceeds", place, { counter: key, value, whole: partOf, of })];
  });
  const together = wholes.flatMap(({ whole, parts }) => {
    const of = counts[whole];
    const values = parts.map((part) => counts[part]);
    if (of === undefined || values.some((value) => value === undefined || value > of)) return [];
    const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
    // Meetings may still be ahead, and work may be left unjudged: less than the whole is no mistake.
    if (sum <= of) return [];
    return [campaignFinding("count.parts-exceed", { organisation, level, field: whole }, { sum, whole, of })];
  });
  return [...exceeding, ...together];
}
