import { isDecidedBy, type AwardDecision } from "./award-decision";
import { isUndecidedReason } from "./decision-codes";

const prefix = "decision:";

/** A decision that was made, or with `chosen` `null` taken back. */
type MarkedDecision = Omit<AwardDecision, "chosen"> & { readonly chosen: readonly string[] | null };

/**
 * A decision as one text, as a cell keeps it.
 * @example decisionMark({ reason: "tie-inside-prizes", place: 2, ids: ["A"], totals: [5], chosen: null }) //=> 'decision:["tie-inside-prizes",2,["A"],[5],null]'
 */
export function decisionMark({ reason, place, ids, totals, chosen }: MarkedDecision): string {
  return prefix + JSON.stringify([reason, place, ids, totals, chosen]);
}

/**
 * The decision a text keeps.
 * @param text Of a cell.
 * @returns `null` where it is none, as where the cell was overwritten by hand: that decides nothing.
 */
export function readDecisionMark(text: string): MarkedDecision | null {
  if (!text.startsWith(prefix)) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(text.slice(prefix.length));
  } catch {
    return null;
  }
  if (!Array.isArray(parts)) return null;
  const [reason, place, ids, totals, chosen] = parts as unknown[];
  if (typeof reason !== "string" || !isUndecidedReason(reason)) return null;
  if (!(place === null || typeof place === "number") || !isTexts(ids)) return null;
  if (!Array.isArray(totals) || totals.length !== ids.length || !totals.every(isTotal)) return null;
  if (chosen !== null && !(isTexts(chosen) && chosen.every((id) => ids.includes(id)))) return null;
  return { reason, place, ids, totals, chosen };
}

/**
 * The decisions that stand after all marks.
 * @param marks Texts, oldest first; those that are no decision are passed over.
 * @returns Of each question the last decision, unless it was taken back.
 */
export function decisionsOfMarks(marks: readonly string[]): AwardDecision[] {
  const standing: AwardDecision[] = [];
  for (const mark of marks) {
    const decision = readDecisionMark(mark);
    if (decision === null) continue;
    const earlier = standing.findIndex((one) => isDecidedBy(one, decision, decision.totals));
    if (earlier >= 0) standing.splice(earlier, 1);
    const { chosen } = decision;
    if (chosen !== null) standing.push({ ...decision, chosen });
  }
  return standing;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isTotal(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value));
}
