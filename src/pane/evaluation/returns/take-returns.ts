import { logTime } from "../../../kernel/log-record";
import type { YearData } from "../../../evaluation/year/year-data";
import type { ComparedReturn } from "./returns-draft";

/**
 * The year with returns taken in; each leaves a record in the log, with its file.
 * @param data The year as read.
 * @param taken Returns to write.
 * @param facts Who takes them in, and when.
 */
export function takeReturns(
  data: YearData,
  taken: readonly ComparedReturn[],
  facts: { readonly who: string; readonly at: Date },
): YearData {
  const returns = { ...data.returns };
  const previous = { ...data.previous };
  for (const { read, merge } of taken) {
    returns[read.organisation] = merge.merged;
    if (read.previous && previous[read.organisation] === undefined) previous[read.organisation] = read.previous;
  }
  const records = taken.map(({ read: { organisation, file, hash } }) => ({
    at: logTime(facts.at),
    who: facts.who,
    action: "returnTaken",
    where: organisation,
    file,
    hash,
  }));
  return {
    ...data,
    synthetic: data.synthetic || taken.some(({ read }) => read.synthetic),
    returns,
    previous,
    log: [...(data.log ?? []), ...records],
  };
}
