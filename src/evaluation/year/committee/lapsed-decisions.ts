import { isDecidedBy } from "../../../rating/awards/award-decision";
import { readDecisionMark } from "../../../rating/awards/decision-mark";
import type { Rating } from "../../../rating/rating";
import type { LogRecord } from "../../../kernel/log-record";

/** A decision of the Executive Committee that the awards no longer follow, and why. */
export interface LapsedDecision {
  readonly record: LogRecord;
  /** Organisations of the tie it was taken on. */
  readonly ids: readonly string[];
  /** Whose total is another now; empty where other organisations share the place, or another place is shared. */
  readonly changed: readonly { readonly id: string; readonly before: number | null; readonly now: number | null }[];
}

/**
 * Decisions taken on facts that are no longer so.
 * @param rating The present rating.
 * @param log Records, oldest first.
 * @returns Oldest first; not those taken back, nor those that a later decision about one of the organisations replaced.
 */
export function lapsedDecisions(
  { organisations, awards }: Pick<Rating, "organisations" | "awards">,
  log: readonly LogRecord[] = [],
): LapsedDecision[] {
  const totals = new Map(organisations.map(({ id, total }) => [id, total]));
  const marked = log.flatMap((record) => {
    const decision = readDecisionMark(record.mark ?? "");
    return decision === null ? [] : [{ record, decision }];
  });
  return marked.flatMap(({ record, decision }, at): LapsedDecision[] => {
    const { ids, chosen } = decision;
    const concerns = (one: (typeof marked)[number]): boolean =>
      one.decision.reason === decision.reason && (ids.length === 0 || one.decision.ids.some((id) => ids.includes(id)));
    if (chosen === null || marked.slice(at + 1).some(concerns)) return [];
    const now = ids.map((id) => totals.get(id) ?? null);
    if (awards.decided?.some((one) => isDecidedBy(decision, one, now)) === true) return [];
    const changed = ids.flatMap((id, index) => {
      const [before, is] = [decision.totals[index] ?? null, now[index] ?? null];
      return before === is ? [] : [{ id, before, now: is }];
    });
    return [{ record, ids, changed }];
  });
}
