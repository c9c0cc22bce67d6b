import { figuresTaken } from "../../followup/evidence/typed-over";
import { keptFinding } from "../../followup/remarks/open-remarks";
import { takenFindings } from "../../followup/remarks/taken-findings";
import { wayRecords } from "../../followup/ways/way-records";
import type { FigureChange, MergedReturn } from "../../returns/import/merge-return";
import type { ReadReturn, ReturnFile } from "../../returns/import/return-file";
import type { DecisionAnswer } from "../form-decision";
import type { YearData } from "../year-data";
import { declaredFigure } from "../../../rating/returns/declared-figure";
import type { Figure } from "../../../rating/returns/return";
import type { Language } from "../../../text/language";
import { figureText } from "../../words/figure-text";
import { wordsOfActs } from "../../words/acts/words-of-acts";
import { executionRecords } from "../../followup/execution/execution-records";
import { executionRegister } from "../../followup/execution/execution-register";
import { wayOfReturn } from "../../followup/ways/way-of-return";
import { waysOfReturns } from "../../followup/ways/ways-of-returns";
import type { LogRecord } from "../../../kernel/log-record";

/** A return beside what the year has of its organisation now. */
export interface TakenReturn {
  readonly read: ReadReturn;
  readonly merge: MergedReturn;
  /** What it says of decisions and the register does not have yet. */
  readonly answers: readonly DecisionAnswer[];
}

interface RefusedFile {
  readonly result: Extract<ReturnFile, { kind: "refused" }>;
}

/**
 * The year with returns taken in; each leaves a record in the log, with the figures it replaced and its file, and so do files
 * that were refused.
 * @param data The year as read.
 * @param taken Returns to write.
 * @param refused Records of refused files.
 * @param facts Who takes them in, and when.
 */
export function takeReturns(
  data: YearData,
  taken: readonly TakenReturn[],
  facts: { readonly who: string; readonly at: Date },
  refused: readonly LogRecord[] = [],
): YearData {
  const returns = { ...data.returns };
  const previous = { ...data.previous };
  for (const { read, merge } of taken) {
    returns[read.organisation] = merge.merged;
    if (read.previous && previous[read.organisation] === undefined) previous[read.organisation] = read.previous;
  }
  const { byCodes: said } = wordsOfActs(data.language);
  const names = { ...data, decisions: executionRegister(data, "").decisions };
  const records = taken.flatMap(
    ({
      read,
      read: { organisation, file, hash, declared, findings, unread, byCodes },
      merge: { merged, changes },
      answers,
    }) => [
      ...wayRecords(
        {
          ...{ type: "returnTaken", organisation, ...declared.signature },
          ...figuresTaken(read, merged, data.criteria),
          ...takenFindings(findings, (code) => (unread.has(code) ? declaredFigure(merged, code) : null)),
        },
        data,
        facts,
        {
          ...changedFigures(changes, data.language),
          ...(byCodes !== undefined && { reason: said(String(byCodes)) }),
          ...{ file, hash },
        },
      ),
      ...(answers.length === 0
        ? []
        : executionRecords({ type: "decisionReported", organisation, answers }, names, facts, { file, hash })),
    ],
  );
  return {
    ...data,
    synthetic: data.synthetic || taken.some(({ read }) => read.synthetic),
    returns,
    previous,
    log: [...(data.log ?? []), ...records, ...refused],
  };
}

/**
 * Records of files that were refused whole and whose organisation they themselves name; one that is recorded already has none.
 * @param data The year.
 * @param refused The files.
 * @param facts Who opened them, and when.
 */
export function refusedRecords(
  data: YearData,
  refused: readonly RefusedFile[],
  facts: { readonly who: string; readonly at: Date },
): readonly LogRecord[] {
  if (refused.length === 0) return [];
  const ways = waysOfReturns(data.log);
  return refused.flatMap(({ result: { file, findings } }) => {
    const organisation = findings.find((one) => one.organisation !== undefined)?.organisation;
    if (organisation === undefined || !data.organisations.some(({ id }) => id === organisation)) return [];
    if (wayOfReturn(ways.get(organisation) ?? []).refused?.record.file === file) return [];
    const reasons = findings.filter(({ code, level }) => level === "error" && code.startsWith("file.")).slice(0, 3);
    const said = { ...takenFindings(findings), ...(reasons.length > 0 && { findings: reasons.map(keptFinding) }) };
    return wayRecords({ type: "returnRefused", organisation, ...said }, data, facts, { file });
  });
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
  const { yes, no, noData, moreFigures } = wordsOfActs(language);
  const listed = (valueOf: (change: FigureChange) => Figure): string => {
    const named = replaced
      .slice(0, mostNamed)
      .map((change) => `${change.code}: ${figureText(valueOf(change), language, { yes, no, noData })}`);
    const more = replaced.length - named.length;
    return [...named, ...(more > 0 ? [moreFigures(String(more))] : [])].join("; ");
  };
  return { before: listed(({ before }) => before), after: listed(({ after }) => after) };
}
