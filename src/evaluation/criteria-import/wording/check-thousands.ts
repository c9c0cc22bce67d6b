import { factorOf } from "./money/money-units";
import { pattern } from "./pattern";
import type { Understanding } from "./reading";

const money = pattern("те[нң]ге|тг(?!\\p{L})|руб|доллар|сом(?!\\p{L})");
const ofThousands = pattern("тыс|мың|млн|миллион|млрд|миллиард|%|пайыз|процент");

/**
 * Points for each of something whose figure is in thousands are a question: «1 балл за каждый договор» beside «тыс. договоров».
 * @param understanding What was made of the wording.
 * @param unit As the table gives it.
 */
export function checkThousands(understanding: Understanding, unit: string): Understanding {
  if (understanding.kind !== "understood") return understanding;
  const { reading, words } = understanding;
  const { rule } = reading;
  const factor = factorOf(unit);
  if (
    rule.kind !== "per_unit" ||
    factor === 1 ||
    money.test(unit.toLowerCase()) ||
    ofThousands.test(words.toLowerCase())
  )
    return understanding;
  const ofOne = { ...reading, rule: { ...rule, points: rule.points * factor } };
  return { kind: "question", reasons: ["thousands"], candidates: [ofOne, reading], words };
}
