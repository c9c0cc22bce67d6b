import type { ActVersion } from "../../../decisions/act/act-version";
import { approvalOf } from "../../year/committee/approval-records";
import type { YearData } from "../../year/year-data";

/**
 * Which approval of the year a paper tells, and whose paper it takes the place of.
 * @returns Without a version until the year was opened again.
 */
export function paperVersion({ log, synthetic }: Pick<YearData, "log" | "synthetic">): {
  readonly version?: ActVersion;
} {
  const { version, earlier } = approvalOf(log);
  if (version === 1) return {};
  const { protocol = "", item = "", date = "" } = earlier.at(-1)?.details ?? {};
  const isNumbered = !synthetic && protocol !== "" && item !== "" && date !== "";
  return { version: { number: version, ...(isNumbered && { instead: { protocol, item, date } }) } };
}
