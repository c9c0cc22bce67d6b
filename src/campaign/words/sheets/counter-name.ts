import { counterList, type CounterGroup, type CounterKey } from "../../model/data/counters";
import type { CampaignSheetWords } from "./ru";

/** Groups whose parts are named by what they are of the whole alone: «впервые», «женщин». */
const groupsOfParts: ReadonlySet<CounterGroup> = new Set(["heads", "committee", "audit", "reserve"]);

/** Whether the words of a counter say only which part of its group it is. */
export function isNamedAsPart(key: CounterKey): boolean {
  const counter = counterList.find((one) => one.key === key);
  return counter?.partOf !== undefined && groupsOfParts.has(counter.group);
}

/**
 * What a counter is called where it stands alone: a part with the group it is a part of.
 * @param key The counter.
 * @param words Words of the sheets.
 */
export function counterName(key: CounterKey, { groups, counters }: CampaignSheetWords): string {
  const group = counterList.find((one) => one.key === key)?.group;
  return group !== undefined && isNamedAsPart(key) ? `${groups[group]}: ${counters[key]}` : counters[key];
}
