import { dayOfLogTime, type LogRecord } from "../../../kernel/log-record";
import { approvalOf } from "./approval-records";

/** The day that the date of clause 5.1 is judged by. */
interface ProcedureDay {
  /** ISO date. */
  readonly day: string;
  /** It is the day of the approval, and no other will come. */
  readonly isApproval: boolean;
}

/**
 * The day by which the procedure is in time or past its date: of an approved year that of the sitting, of any other today.
 * @param log Of the year.
 * @param today ISO date; absent where it is not known.
 * @returns Of what was approved for practice, which has no sitting, the day it was recorded.
 * @see clauses 4.4, 5.1
 */
export function procedureDay(log: readonly LogRecord[] | undefined, today?: string): ProcedureDay | undefined {
  const { approved } = approvalOf(log);
  const sitting = approved?.practice === false ? approved.details.date : "";
  const approval = approved === undefined || sitting !== "" ? sitting : (dayOfLogTime(approved.at) ?? "");
  if (approval !== "") return { day: approval, isApproval: true };
  return today === undefined ? undefined : { day: today, isApproval: false };
}
