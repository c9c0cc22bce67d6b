import { ownLetters, pattern } from "../pattern";
import type { Rule } from "../../../../rating/rules/rules";
import type { Leftover } from "../leftover";
import type { PartReading } from "./read-per-unit";
import type { RuleContext, RuleReading } from "../reading";
import { typeOfUnit } from "../type-of-unit";
import { number, points } from "../wordings";

const what = "(?:показател\\p{L}*|значени\\p{L}*|результат\\p{L}*|көрсеткіш\\p{L}*|мән\\p{L}*|нәтиже\\p{L}*)";
const great = "(?:наибольш\\p{L}+|максимальн\\p{L}+|ең (?:үлкен|жоғары|көп))";
const small = "(?:наименьш\\p{L}+|минимальн\\p{L}+|ең (?:кіші|төмен(?:гі)?|аз))";
const good = "(?:лучш\\p{L}+|ең (?:жақсы|үздік)|үздік)";
const bad = "(?:худш\\p{L}+|ең (?:нашар|жаман))";
const proportion = pattern(
  "(?:остальн\\p{L}+|прочи\\p{L}+|промежуточн\\p{L}+|қалған\\p{L}*)?(?: (?:организаци\\p{L}+|ұйым\\p{L}*|значени\\p{L}+|показател\\p{L}+))?\\s*[–:]?\\s*(?:пропорциональн\\p{L}+|пропорционал\\p{L}*|линейн\\p{L}+|сызықтық\\p{L}*|(?:баллы )?по (?:линейной )?шкале|шкала бойынша(?: ұпай)?)(?: түрде)?",
);

/** Points of one end of the figures: «лучший показатель – 100», «0 у наименьшего значения», «ең кіші мәнге 0». */
function end(word: string): RegExp[] {
  return [
    pattern(`(?<!\\p{L})${word}(?: ${what})?\\s*[–:=]?\\s*(?<points>${number})(?:\\s*${points})?`),
    pattern(`(?<points>${number})(?:\\s*${points})? (?:у|при|за|получает) ${word}(?: ${what})?`),
  ];
}

const ends = { great: end(great), small: end(small), good: end(good), bad: end(bad) };

const steps: readonly (readonly [RegExp, "up" | "down" | null])[] = [
  [/1 и еще по (?:одному|1)(?: баллу)? за каждую организацию с меньшим (?:значением|показателем)/u, "up"],
  [/1 и еще по (?:одному|1)(?: баллу)? за каждую организацию с большим (?:значением|показателем)/u, "down"],
  [/1 и еще по (?:одному|1)(?: баллу)? за каждую организацию с худшим (?:значением|показателем)/u, null],
  [/1 және (?:мәні|көрсеткіші) одан кіші әр ұйым үшін тағы (?:бір|1) ұпай/u, "up"],
  [/1 және (?:мәні|көрсеткіші) одан үлкен әр ұйым үшін тағы (?:бір|1) ұпай/u, "down"],
  [
    ownLetters(
      /последн\p{L}+ мест\p{L}+\s*[–:]\s*1 балл,? (?:за )?кажд\p{L}+ (?:следующ|вышестоящ)\p{L}+(?: мест\p{L}+)?\s*[–:]?\s*(?:на )?1(?: балл)?(?: больше| выше)?/u,
    ),
    null,
  ],
  [
    ownLetters(
      /соңғы орын\p{L}*\s*[–:]\s*1 ұпай,? әр(?:бір)? келесі орын\p{L}*(?: үшін)?\s*[–:]?\s*1(?: ұпай)?(?:ға)?(?: артық)?/u,
    ),
    null,
  ],
];

/**
 * Reads rules that compare organisations: points between the least and the greatest figure, or by the place among them.
 * @param text The wording.
 * @param context Unit of the figure.
 * @returns Nothing where the wording is of another kind.
 */
export function readComparison(text: Leftover, context: RuleContext): PartReading | null {
  const part = comparison(text, context);
  if (part) text.countsNothing();
  return part;
}

function comparison(text: Leftover, context: RuleContext): PartReading | null {
  for (const [pattern, direction] of steps) {
    if (!text.take(pattern)) continue;
    text.take(/(?:баллы|ұпай)\s*:/u);
    return reading({ kind: "place_points" }, direction, context);
  }
  return readScale(text, context);
}

function readScale(text: Leftover, context: RuleContext): PartReading | null {
  if (!text.has(proportion)) return null;
  text.take(proportion);
  const take = (name: keyof typeof ends): number | undefined => {
    for (const pattern of ends[name]) {
      const groups = text.take(pattern)?.groups;
      if (groups) return Number(groups["points"]);
    }
    return undefined;
  };
  const [greatest, least] = [take("great"), take("small")];
  if (greatest !== undefined && least !== undefined) {
    // The better end is the one that gets more.
    return greatest >= least
      ? reading({ kind: "min_max", from: least, to: greatest }, "up", context)
      : reading({ kind: "min_max", from: greatest, to: least }, "down", context);
  }
  const [best, worst] = [take("good"), take("bad")];
  if (best === undefined || worst === undefined || greatest !== undefined || least !== undefined) return null;
  return reading({ kind: "min_max", from: worst, to: best }, null, context);
}

/** Where the words do not tell which end is the better one, both readings are put to the user. */
function reading(rule: Rule, direction: "up" | "down" | null, { unit }: RuleContext): PartReading {
  const asIs = typeOfUnit(unit);
  const type = asIs === "money" || asIs === "date" ? asIs : "integer";
  const towards = (way: "up" | "down"): RuleReading => ({ rule, type, direction: way });
  const isUnclear = asIs === "percent" || asIs === "yes-no";
  return {
    readings: direction === null ? [towards("up"), towards("down")] : [towards(direction)],
    reasons: [
      ...(direction === null ? (["direction"] as const) : []),
      ...(isUnclear ? (["unit-missing"] as const) : []),
    ],
  };
}
