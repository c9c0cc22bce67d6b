import type { Finding } from "../../../rating/finding";
import type { YearData } from "../../year/year-data";
import { earlierKept } from "./earlier-kept";
import { stillUnread } from "./still-unread";

/**
 * What stands or is missing in a year because the return that came last could not be read there: no figure of the year tells it.
 * @param data The year with its log.
 */
export function unreadFigures(data: Pick<YearData, "returns" | "log">): readonly Finding[] {
  return [...earlierKept(data), ...stillUnread(data)];
}
