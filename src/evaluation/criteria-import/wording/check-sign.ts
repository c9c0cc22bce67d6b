import { pattern } from "./pattern";
import { isLost } from "./is-loss";
import type { RuleReading, Understanding } from "./reading";

const existence = pattern("наличи|(?:^|[ \\n])(?:бар|есть|имеет?ся|имеются)(?!\\p{L})|болса|болған");
/** «есть – 5, нет – 0»: the other answer does not say that a loss is missing. */
const orNone = /(?:нет|жоқ) ?(?=[–—:=-])/gu;

/**
 * Points given for something that takes points off are a question: «1 балл за каждый день просрочки», «при наличии нарушений – 10 баллов».
 * @param understanding What was made of the wording.
 * @param name Name of the indicator.
 */
export function checkSign(understanding: Understanding, name: string): Understanding {
  if (understanding.kind !== "understood") return understanding;
  const { reading, words } = understanding;
  const told = `${name}\n${words}`.toLowerCase().replace(orNone, "");
  const isMeant = reading.rule.kind !== "yes_no" || existence.test(told);
  const lost = isMeant && isLost(told) ? negative(reading) : null;
  return lost ? { kind: "question", reasons: ["loss-given"], candidates: [lost, reading], words } : understanding;
}

/** The same with its points taken off; nothing where it takes off already. */
function negative(reading: RuleReading): RuleReading | null {
  const { rule } = reading;
  if (rule.kind === "yes_no" && rule.yes > 0 && rule.no === 0) return { ...reading, rule: { ...rule, yes: -rule.yes } };
  if (rule.kind !== "per_unit" || rule.points <= 0) return null;
  const { points, per, round, cap } = rule;
  const shape = { points: -points, ...(per !== undefined && { per }), ...(round && { round }) };
  return {
    ...reading,
    rule:
      typeof cap === "number" ? { kind: "penalty_per_unit", ...shape, floor: -cap } : { kind: "per_unit", ...shape },
  };
}
