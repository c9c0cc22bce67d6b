import { executionText } from "../../evaluation/followup/execution/execution-record";
import { executionParts } from "../../evaluation/followup/execution/execution-records";
import { figuresTaken } from "../../evaluation/followup/evidence/typed-over";
import { takenFindings } from "../../evaluation/followup/remarks/taken-findings";
import { wayText } from "../../evaluation/followup/ways/way-record";
import type { Criteria } from "../../rating/criteria/criteria";
import type { LogRecord } from "../../kernel/log-record";
import { program } from "../program-version";
import type { FolderReading } from "../rate/read-folder";
import type { PreviousReading, PreviousReturn } from "../rate/read-previous";

/**
 * What a rated workbook was made from: every return that counts with its file, and the calculation itself.
 * @param reading This year's returns.
 * @param before Last year's, where they were given.
 * @param criteria The year's table.
 * @param today ISO date of the calculation.
 * @returns Records for the log of changes, oldest first.
 */
export function sourceRecords(
  reading: FolderReading,
  before: PreviousReading | undefined,
  criteria: Criteria,
  today: string,
): LogRecord[] {
  const common = { at: today.split("-").reverse().join("."), who: program };
  const taken = (action: LogRecord["action"], returns: ReadonlyMap<string, PreviousReturn>): LogRecord[] =>
    [...returns]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([where, { file, hash }]) => ({ ...common, action, where, file, hash }));
  return [
    ...taken("previousReturnTaken", before?.returns ?? new Map<string, PreviousReturn>()),
    ...taken("returnTaken", reading.returns).map((record) => ({
      ...record,
      mark: markOf(reading, criteria, record.where),
    })),
    ...[...reading.returns].flatMap(([organisation, { answers = [], file, hash }]) =>
      answers.length === 0
        ? []
        : executionParts({ type: "decisionReported", organisation, answers }).map((said) => ({
            ...common,
            ...{ action: said.type, where: organisation, file, hash, mark: executionText(said) },
          })),
    ),
    { ...common, action: "rated", where: String(reading.year) },
  ];
}

/** By which the board of returns knows who signed, and what could not be taken. */
function markOf({ returns, findings }: FolderReading, criteria: Criteria, organisation: string): string {
  const { declared = {} } = returns.get(organisation) ?? {};
  const own = findings.filter((found) => found.organisation === organisation);
  // A blank may be a cell that could not be read.
  const unread = new Set([...criteria.base_fields, ...criteria.indicators].map(({ code }) => code));
  const figures = figuresTaken({ declared, unread, apparatus: unread }, declared, criteria);
  return wayText({ type: "returnTaken", organisation, ...declared.signature, ...figures, ...takenFindings(own) });
}
