import { compareFacts, type FactDifference } from "../facts/compare-facts";
import type { Facts } from "../facts/facts";
import type { DecisionRecord, ProtocolRecord, WithdrawalRecord } from "./decision";

/** How the latest decision on a question stands. */
export type Standing =
  | { readonly state: "stands"; readonly decision: DecisionRecord }
  /** What it was decided on has changed since. */
  | { readonly state: "open-again"; readonly decision: DecisionRecord; readonly changed: readonly FactDifference[] }
  | { readonly state: "withdrawn"; readonly decision: DecisionRecord; readonly withdrawal: WithdrawalRecord };

/**
 * How every question that was ever decided stands now.
 * @param records Oldest first.
 * @param factsNow The facts a question rests on at present; `undefined` where the question is no longer asked.
 * @returns By question, in the order first decided.
 */
export function standingDecisions(
  records: readonly ProtocolRecord[],
  factsNow: (decision: DecisionRecord) => Facts | undefined,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const record of records) {
    if (record.type === "decision") {
      const changed = compareFacts(record.facts, factsNow(record) ?? {});
      standings.set(
        record.question,
        changed.length === 0
          ? { state: "stands", decision: record }
          : { state: "open-again", decision: record, changed },
      );
      continue;
    }
    for (const [question, { decision }] of standings) {
      // A withdrawal of a decision that a later one has replaced changes nothing.
      if (decision.number === record.withdraws) {
        standings.set(question, { state: "withdrawn", decision, withdrawal: record });
      }
    }
  }
  return standings;
}

/** The decisions that hold. */
export function decisionsInForce(standings: ReadonlyMap<string, Standing>): DecisionRecord[] {
  return [...standings.values()].flatMap((one) => (one.state === "stands" ? [one.decision] : []));
}

/**
 * Points by decision, apart from the computed ones.
 * @param decisions Those that hold.
 * @returns Sum by organisation; whole hundredths stay exact.
 * @example pointsByDecision([]).size //=> 0
 */
export function pointsByDecision(decisions: readonly DecisionRecord[]): ReadonlyMap<string, number> {
  const hundredths = new Map<string, number>();
  for (const { outcome } of decisions) {
    if (outcome.kind !== "points") continue;
    hundredths.set(outcome.id, (hundredths.get(outcome.id) ?? 0) + Math.round(outcome.points * 100));
  }
  return new Map([...hundredths].map(([id, sum]) => [id, sum / 100]));
}
