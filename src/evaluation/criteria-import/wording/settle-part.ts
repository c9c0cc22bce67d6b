import type { PartReading } from "./kinds/read-per-unit";
import { dropsLimit, type Limits } from "./limits";
import type { QuestionReason, Understanding } from "./reading";

/** What a part of a wording comes to with its limits: understood, or asked where anything is left or open. */
export function settle(words: string, part: PartReading, limits: Limits, rest: string): Understanding {
  const { weight } = limits;
  // Readings of a scale of which a number is unread would be nonsense to choose from.
  const isBroken = /\d/.test(rest) && part.readings.some(({ rule }) => "bands" in rule);
  const readings = (isBroken ? [] : part.readings).map((reading) =>
    weight === undefined ? reading : { ...reading, weight },
  );
  const isUnread = rest !== "" || part.readings.some(({ rule }) => dropsLimit(rule, limits));
  const reasons = [
    ...new Set<QuestionReason>([...part.reasons, ...limits.reasons, ...(isUnread ? ["rest" as const] : [])]),
  ];
  const [only] = readings;
  if (reasons.length === 0 && only && readings.length === 1) return { kind: "understood", reading: only, words };
  return { kind: "question", reasons, candidates: readings, words, ...(rest !== "" && { rest }) };
}
