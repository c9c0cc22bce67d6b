import { takenFindings } from "../../../evaluation/followup/taken-findings";
import { wayRecords } from "../../../evaluation/followup/way-records";
import type { FigureChange } from "../../../evaluation/returns/import/merge-return";
import type { YearData } from "../../../evaluation/year/year-data";
import type { Figure } from "../../../rating/returns/return";
import type { Language } from "../../../text/language";
import { figureText } from "../../../evaluation/words/figure-text";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import type { ComparedReturn } from "./returns-draft";

/**
 * The year with returns taken in; each leaves a record in the log, with the figures it replaced and its file.
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
  const records = taken.flatMap(({ read: { organisation, file, hash, declared, findings }, merge }) =>
    wayRecords({ type: "returnTaken", organisation, ...declared.signature, ...takenFindings(findings) }, data, facts, {
      ...changedFigures(merge.changes, data.language),
      file,
      hash,
    }),
  );
  return {
    ...data,
    synthetic: data.synthetic || taken.some(({ read }) => read.synthetic),
    returns,
    previous,
    log: [...(data.log ?? []), ...records],
  };
}

/** Changed figures a record of the log names; a cell is to be read by people. */
const mostNamed = 30;

/** What stood and what stands now of the figures that had a value before; a first return has none. */
function changedFigures(
  changes: readonly FigureChange[],
  language: Language,
): { readonly before?: string; readonly after?: string } {
  const replaced = changes.filter(({ before }) => before !== null);
  if (replaced.length === 0) return {};
  const { yes, no, noData, moreFigures } = wordsOfReturnsImport(language);
  const listed = (valueOf: (change: FigureChange) => Figure): string => {
    const named = replaced
      .slice(0, mostNamed)
      .map((change) => `${change.code}: ${figureText(valueOf(change), language, { yes, no, noData })}`);
    const more = replaced.length - named.length;
    return [...named, ...(more > 0 ? [moreFigures(String(more))] : [])].join("; ");
  };
  return { before: listed(({ before }) => before), after: listed(({ after }) => after) };
}
