import { pattern } from "./pattern";
import { isSameValue } from "./same-value";
import { isLost } from "./is-loss";
import { isOfLosses } from "./counts-losses";
import type { RuleReading, Understanding } from "./reading";

const existence = pattern("наличи|(?:^|[ \\n])(?:бар|есть|имеет?ся|имеются)(?!\\p{L})|болса|болған");
const missing = pattern("(?:әр|әрбір) (?:кем|жетпе(?:ген|йтін)) |недостающ|недовыполн|недобор");
/** «есть – 5, нет – 0»: the other answer does not say that a loss is missing. */
const orNone = /(?:нет|жоқ) ?(?=[–—:=-])/gu;

/**
 * Points given for something that takes points off are a question: «1 балл за каждый день просрочки», «при наличии нарушений – 10 баллов».
 * @param understanding What was made of the wording.
 * @param name Name of the indicator.
 */
export function checkSign(understanding: Understanding, name: string): Understanding {
  if (understanding.kind === "question") return takenOffFirst(understanding);
  if (understanding.kind !== "understood") return understanding;
  const { reading, words } = understanding;
  const told = `${name}\n${words}`.toLowerCase().replace(orNone, "");
  const isMeant = reading.rule.kind !== "yes_no" || existence.test(told);
  // «Аварии: да – 8, нет – 0»: what is answered with yes is a loss, whatever the answer is called.
  const lost = (isMeant && isLost(told)) || isOfLosses(name) ? negative(reading) : null;
  return lost ? { kind: "question", reasons: ["loss-given"], candidates: [lost, reading], words } : understanding;
}

/** Of points for each that is missing the likelier reading takes them off: «әр кем пайыз – 1», «за каждый недостающий процент 1». */
function takenOffFirst(question: Extract<Understanding, { kind: "question" }>): Understanding {
  if (!missing.test(question.words.toLowerCase())) return question;
  const given = question.candidates.filter((one) => negative(one) !== null);
  const off = given.flatMap((one) => negative(one) ?? []);
  if (off.length === 0) return question;
  const others = question.candidates.filter((one) => !off.some((other) => isSameValue(one, other)));
  return {
    ...question,
    reasons: [...new Set(["loss-given" as const, ...question.reasons])],
    candidates: [...off, ...others],
  };
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
