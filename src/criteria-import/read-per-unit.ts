import type { FigureType } from "../rating/criteria/criteria";
import type { Leftover } from "./leftover";
import type { Limits } from "./limits";
import type { QuestionReason, RuleContext, RuleReading } from "./reading";
import { count, each, minusWord, number, points } from "./wordings";

/** What a reader made of its part of a wording. */
export interface PartReading {
  readonly readings: readonly RuleReading[];
  readonly reasons: readonly QuestionReason[];
}

interface PerUnit {
  readonly points: number;
  readonly per: number;
  readonly whole: boolean;
}

const whole = "(?:полн\\p{L}+ |толық )?";

/** Groups: minus, points, whole, per – in this order, by name. */
const patterns: readonly RegExp[] = [
  // «минус 10 баллов за каждое», «по 5 баллов за каждые 2», «1 балл за 100 тыс.»
  new RegExp(
    `(?<minus>${minusWord} )?(?:по )?(?<points>${number})\\s*${points}?(?: ${minusWord})? за (?:${each}(?:\\s|$|(?=[^\\p{L}]))|(?=\\d))\\s*(?<whole>${whole})(?<per>${count})?`,
    "u",
  ),
  // «за каждого – 10 баллов», «за каждые 5: 1», «баллы за единицу: 1»
  new RegExp(
    `за ${each}\\s*(?<whole>${whole})(?<per>${count})?[^;:\\d]*?\\s*[–:]?\\s*(?<minus>${minusWord} |минус )?(?<points>${number})(?:\\s*${points})?`,
    "u",
  ),
  // «бір бірлікке берілетін ұпай: 1», «әр 5 бірлікке берілетін ұпай: 1»
  new RegExp(`(?:бір|әр(?:бір)?) (?<per>${count})?\\s*бірлікке берілетін ұпай\\s*[–:]\\s*(?<points>${number})`, "u"),
  // «10 ұпай әрбір мүше үшін»
  new RegExp(
    `(?<minus>${minusWord} )?(?<points>${number}) ұпай\\p{L}*[ –]+әр(?:бір)?\\s+(?<whole>${whole})(?<per>${count})?[^;:\\d]*`,
    "u",
  ),
  // «әрбір мүше үшін 10 ұпай», «әр 5 адамға – 1 ұпай», «әрбір оқиға үшін минус 10 ұпай»
  new RegExp(
    `әр(?:бір)?\\s+(?<whole>${whole})(?<per>${count})?[^;:\\d]*?\\s*[–:]?\\s*(?<minus>минус |${minusWord} )?(?<points>${number})\\s*(?:ұпай\\p{L}*)?(?<after> (?:шегеріледі|алынады|кемітіледі))?`,
    "u",
  ),
  // «100 мың теңгеге 1 ұпай»
  new RegExp(
    `(?<per>${count}) \\p{L}+(?:ге|ға|ке|қа|не|на)(?: үшін)?\\s*[–:]?\\s*(?<points>${number}) ұпай\\p{L}*`,
    "u",
  ),
];

/**
 * Reads «за каждого …» and its like.
 * @param text The wording without its limits.
 * @param limits Limits taken from it.
 * @param context Unit and name.
 * @returns Nothing where the wording is of another kind.
 */
export function readPerUnit(text: Leftover, limits: Limits, context: RuleContext): PartReading | null {
  const found = takeFirst(text);
  if (!found) return null;
  text.take(/неполн\p{L}+ не (?:счита|учитыва)\p{L}+|толық емес\p{L}* (?:есептелмей|ескерілмей)\p{L}+/u);
  const type = typeOfUnit(context.unit);
  const rule = ruleOf(found, limits);
  if (!isNumeric(type)) return { readings: [{ rule, type: "integer" }], reasons: ["unit-missing"] };
  const thousand = context.inThousands === true && found.per >= 1000;
  const inThousands = /тыс|мың/iu.test(context.unit);
  const scaled = { ...found, per: found.per / 1000 };
  if (thousand && inThousands) return { readings: [{ rule: ruleOf(scaled, limits), type }], reasons: [] };
  if (thousand && context.unit === "") {
    return {
      readings: [
        {
          rule: ruleOf(scaled, limits),
          type: "money",
          unit: { kk: "мың теңге", ru: "тыс. тенге", en: "thousand tenge" },
        },
        { rule, type: "money", unit: { kk: "теңге", ru: "тенге", en: "tenge" } },
      ],
      reasons: ["unit-missing"],
    };
  }
  return { readings: [{ rule, type }], reasons: [] };
}

/**
 * The type of figure that a unit tells.
 * @param unit As the table gives it, in Russian or Kazakh.
 * @example typeOfUnit("тыс. тенге") //=> "money"
 */
export function typeOfUnit(unit: string): FigureType {
  const text = unit.toLowerCase();
  if (/%|процент|пайыз/.test(text)) return "percent";
  if (/тенге|теңге|тг\b/.test(text)) return "money";
  if (/дата|күні|срок|мерзім/.test(text)) return "date";
  if (/да ?\/ ?нет|иә ?\/ ?жоқ/.test(text)) return "yes-no";
  return "integer";
}

function isNumeric(type: FigureType): boolean {
  return type === "integer" || type === "decimal" || type === "money";
}

function takeFirst(text: Leftover): PerUnit | null {
  for (const pattern of patterns) {
    const groups = text.take(pattern)?.groups;
    if (!groups) continue;
    const value = Number(groups["points"]);
    const isMinus = Boolean(groups["minus"] ?? groups["after"]);
    return {
      points: isMinus ? -Math.abs(value) : value,
      per: groups["per"] === undefined ? 1 : Number(groups["per"]),
      whole: Boolean(groups["whole"]?.trim()) || text.has(/неполн\p{L}+ не |толық емес/u),
    };
  }
  return null;
}

function ruleOf({ points: value, per, whole: isWhole }: PerUnit, { floor, cap }: Limits): RuleReading["rule"] {
  // «минус 10 за каждое, но не более 100» bounds what is taken off.
  const lowest = value < 0 && floor === undefined && cap !== undefined ? -Math.abs(cap) : floor;
  const shape = { points: value, ...(per !== 1 && { per }), ...(isWhole && { round: "down" as const }) };
  if (value < 0 && lowest !== undefined) return { kind: "penalty_per_unit", ...shape, floor: lowest };
  return {
    kind: "per_unit",
    ...shape,
    ...(lowest !== undefined && { floor: lowest }),
    ...(cap !== undefined && value >= 0 && { cap }),
  };
}
