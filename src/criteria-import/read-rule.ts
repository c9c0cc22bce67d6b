import { Leftover } from "./leftover";
import { takeLimits, type Limits } from "./limits";
import { plainText, ruleText } from "./plain-text";
import { readBands } from "./read-bands";
import { readOnTime } from "./read-on-time";
import { readPerUnit, typeOfUnit, type PartReading } from "./read-per-unit";
import { readPlan } from "./read-plan";
import { readYesNo } from "./read-yes-no";
import type { QuestionReason, RuleContext, RuleReading, Understanding } from "./reading";
import { number, points } from "./wordings";

type Reader = (text: Leftover, limits: Limits, context: RuleContext) => PartReading | null;

/** The more exact wordings first: a day of delay is also «за каждый». */
const readers: readonly Reader[] = [
  (text, _limits, context) => readPlan(text, context),
  readOnTime,
  (text, limits, context) =>
    text.has(/кажд|(^|[^\p{L}])әр(бір)? |бірлікке/u) ? readPerUnit(text, limits, context) : null,
  (text, _limits, context) => readBands(text, context),
  (text) => readYesNo(text),
  readPerUnit,
];

const fillers = /единица измерения\s*:?[^;]*|өлшем бірлігі\s*:?[^;]*/gu;

/**
 * Reads how an indicator gives points from its wording in Russian or Kazakh; what is not known is asked, never guessed.
 * @param words Rule as the table words it, with the points of its own column behind it.
 * @param context Unit, name, year and base fields.
 * @returns A rule, readings to choose from with the reasons, or nothing understood.
 * @example readRule("1 балл за каждого", { unit: "чел.", name: "", year: 2025, baseFields: [] }).kind //=> "understood"
 */
export function readRule(words: string, context: RuleContext): Understanding {
  const shown = plainText(words);
  const text = ruleText(words).replace(fillers, " ");
  if (text.trim() === "") return { kind: "unknown", words: shown };
  for (const reader of readers) {
    const left = new Leftover(text);
    const limits = takeLimits(left);
    const part = reader(left, limits, { ...context, inThousands: /\d ?(?:тыс|мың)/iu.test(words) });
    if (part) return settle(shown, part, limits, left.rest());
  }
  return alone(shown, text, context);
}

function settle(words: string, part: PartReading, { weight }: Limits, rest: string): Understanding {
  const readings = part.readings.map((reading) => (weight === undefined ? reading : { ...reading, weight }));
  const reasons: QuestionReason[] = [...part.reasons, ...(rest === "" ? [] : ["rest" as const])];
  const [only] = readings;
  if (reasons.length === 0 && only && readings.length === 1) return { kind: "understood", reading: only, words };
  return { kind: "question", reasons, candidates: readings, words, ...(rest !== "" && { rest }) };
}

/** «10» or «10 баллов» alone: for each unit, or at once. */
function alone(words: string, text: string, { unit }: RuleContext): Understanding {
  const match = new RegExp(`^\\s*(${number})\\s*${points}?(?: за [\\p{L} ]+)?\\s*$`, "u").exec(text);
  if (!match) return { kind: "unknown", words };
  const value = Number(match[1]);
  const type = typeOfUnit(unit);
  const perUnit: RuleReading = {
    rule: { kind: "per_unit", points: value },
    type: type === "money" ? "money" : "integer",
  };
  const atOnce: RuleReading = { rule: { kind: "yes_no", yes: value, no: 0 }, type: "yes-no" };
  const candidates = type === "yes-no" ? [atOnce] : [perUnit, atOnce];
  return { kind: "question", reasons: ["flat-or-each"], candidates, words };
}
