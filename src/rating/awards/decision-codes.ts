import type { Finding } from "../finding";
import type { FindingCode } from "../finding-codes";
import type { Undecided, UndecidedReason } from "../rating";

/** The finding that says in words what is left to people, by reason. */
export const decisionCodes = {
  "tie-over-prizes": "awards.tie-needs-decision",
  "tie-inside-prizes": "awards.tie-in-places",
  "encouragement-tie": "awards.encouragement-tie",
  "no-encouragement": "awards.encouragement-empty",
} as const satisfies Record<UndecidedReason, FindingCode>;

/**
 * Whether a text is the reason of an open decision.
 * @example isUndecidedReason("tie-inside-prizes") //=> true
 */
export function isUndecidedReason(text: string): text is UndecidedReason {
  return Object.hasOwn(decisionCodes, text);
}

const codes: ReadonlySet<FindingCode> = new Set(Object.values(decisionCodes));

/**
 * Whether a finding waits for a decision of the Executive Committee.
 * @param finding Any finding.
 * @example isDecision({ code: "awards.tie-in-places" }) //=> true
 */
export function isDecision({ code }: Pick<Finding, "code">): boolean {
  return codes.has(code);
}

/**
 * The finding of an open decision.
 * @param undecided One of the awards.
 * @param findings Those of the same rating.
 * @throws Where the rating has none: whoever leaves something to people also says so.
 */
export function findingOfDecision({ reason, place }: Undecided, findings: readonly Finding[]): Finding {
  const found = findings.find(
    ({ code, params }) => code === decisionCodes[reason] && (params["place"] ?? null) === place,
  );
  if (found === undefined) throw new Error(`no finding says "${reason}" of place ${String(place)}`);
  return found;
}
