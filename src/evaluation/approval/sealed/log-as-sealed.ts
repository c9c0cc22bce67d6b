import type { FactDifference } from "../../../decisions/facts/compare-facts";
import { readRecordText, recordText, type YearRecord } from "../../../decisions/records/record-text";
import type { LogRecord } from "../../../kernel/log-record";
import { putBack, type Tree } from "./put-back";

/** Whether a record of the log is one of the decisions that are approved. */
function isDecided({ action, mark = "" }: LogRecord): boolean {
  const type = readRecordText(mark)?.type;
  return action === "decisionMade" || action === "decisionWithdrawn" || type === "decision" || type === "withdrawal";
}

/** Whether a record of the log is an approval. */
function isApproval({ mark = "" }: LogRecord): boolean {
  return readRecordText(mark)?.type === "approved";
}

/**
 * The log of a year with its decisions and its approval as they were sealed.
 * @param log As read now.
 * @param changed What differs from the approved facts.
 */
export function logAsSealed(log: readonly LogRecord[], changed: readonly FactDifference[]): readonly LogRecord[] {
  return withDecisions(withApproval(log, changed), changed);
}

function withDecisions(log: readonly LogRecord[], changed: readonly FactDifference[]): readonly LogRecord[] {
  if (!changed.some(({ path }) => path.startsWith("decisions/"))) return log;
  const now = log.filter(isDecided);
  const { decisions = {} } = putBack({ decisions: Object.fromEntries(now.entries()) }, changed);
  const sealed = Object.values(decisions as Readonly<Record<string, Partial<LogRecord>>>)
    .filter(({ mark }) => mark !== undefined)
    .map((one) => ({ action: "decisionMade", where: "", at: "", who: "", ...one }));
  const others = log.filter((one) => !isDecided(one));
  // They were recorded before the results were submitted, and only their order counts.
  const submitted = others.findIndex(({ mark = "" }) => readRecordText(mark)?.type === "submitted");
  const from = submitted < 0 ? others.length : submitted;
  return [...others.slice(0, from), ...sealed, ...others.slice(from)];
}

function withApproval(log: readonly LogRecord[], changed: readonly FactDifference[]): readonly LogRecord[] {
  const last = log.map(isApproval).lastIndexOf(true);
  const shown = log[last];
  if (shown === undefined || !changed.some(({ path }) => path.startsWith("approval/"))) return log;
  const kept = readRecordText(shown.mark ?? "") as unknown as Tree;
  const tree = {
    log: shown,
    record: kept,
    details: kept["details"],
    version: kept["version"],
    practice: kept["practice"],
  };
  const { approval = {} } = putBack({ approval: tree }, changed) as Readonly<Record<string, Tree>>;
  const { details, version, practice } = approval;
  const record = { ...(approval["record"] as Tree), details, version, practice } as unknown as YearRecord;
  return log.map((one, at) =>
    at === last ? { ...one, ...(approval["log"] as LogRecord), mark: recordText(record) } : one,
  );
}
