import { ownLetters, pattern } from "../pattern";
import type { FigureType } from "../../../../rating/criteria/base-field";
import type { Leftover } from "../leftover";
import { eachReading, type EachReading } from "../forms/each-forms";
import type { Limits } from "../limits";
import { factorOf, tengeUnits } from "../money/money-units";
import type { QuestionReason, RuleContext, RuleReading } from "../reading";
import { timesInYear } from "../tokens/times-in-year";
import { typeOfUnit } from "../type-of-unit";
import { minusWord } from "../wordings";

/** What a reader made of its part of a wording. */
export interface PartReading {
  readonly readings: readonly RuleReading[];
  readonly reasons: readonly QuestionReason[];
}

type PerUnit = Pick<EachReading, "points" | "per" | "whole" | "each" | "isOpen">;

const ofYear = pattern(
  "(?:в течение|за|в|по итогам) (?:(?:всего|весь) )?(?:(?:отчетн|календарн)\\p{L}+ )?(?:год(?:а|у)?|период\\p{L}*)(?!\\p{L})|(?:есепті )?(?:жыл|кезең) (?:бойы|ішінде)|есепті (?:жылда|кезеңде)",
);

const periodBehind = pattern("(?<=\\u0001 ?)(?<period>(?:квартал|месяц|полугоди|тоқсан|айға)\\p{L}*)");

/** Parts of so many do not count. */
const notCounted = pattern(
  "неполн\\p{L}+ не (?:счита|учитыва)\\p{L}+|толық емес\\p{L}* (?:есептелмей|ескерілмей)\\p{L}+",
);
const takenBehind = pattern(`(?<=\\u0001)[\\s,]{0,4}${minusWord}[\\s.\\u0001]{0,4}$`);
const fraction = ownLetters(/(?<!\p{L})(?:индекс|коэффициент)/iu);
const parts = pattern("неполн\\p{L}+ не |толық емес");

/**
 * Reads «за каждого …» and its like.
 * @param text The wording without its limits.
 * @param limits Limits taken from it.
 * @param context Unit and name.
 * @returns Nothing where the wording is of another kind.
 */
export function readPerUnit(text: Leftover, limits: Limits, context: RuleContext): PartReading | null {
  const found = takeEach(text);
  if (!found) return null;
  const units = readUnits(text, found, limits, context);
  const told = found.isOpen ? { ...units, reasons: [...units.reasons, "flat-or-each" as const] } : units;
  if (found.points < 0 && limits.isGreatest === true) {
    const { floor, weight, reasons } = limits;
    const uncapped = { reasons, ...(floor !== undefined && { floor }), ...(weight !== undefined && { weight }) };
    const free = readUnits(text, found, uncapped, context).readings;
    return { readings: [...told.readings, ...free], reasons: [...told.reasons, "limit-unclear"] };
  }
  const freed = withoutOpenLimits(found, limits);
  if (freed) {
    const free = readUnits(text, found, freed, context).readings;
    // «но не менее 2» beside 5 points for each is more likely two of them.
    const isOfUnits = (limits.floor ?? 0) > 0 && (limits.floor ?? 0) < found.points;
    return { ...told, readings: isOfUnits ? [...free, ...told.readings] : [...told.readings, ...free] };
  }
  if (!isUnclear(found, limits)) return told;
  const { cap = 0, ...others } = limits;
  const ofUnits = readUnits(text, found, { ...others, most: cap }, context).readings;
  const isLikelyPoints = cap > Math.abs(found.points) && cap % found.points === 0;
  const readings =
    others.isBare !== true
      ? told.readings
      : isLikelyPoints
        ? [...told.readings, ...ofUnits]
        : [...ofUnits, ...told.readings];
  return { readings, reasons: [...told.reasons, "limit-unclear"] };
}

/** Without a floor that would give points for nothing, and without a limit of each month or quarter, which are asked about. */
function withoutOpenLimits({ points: value }: PerUnit, limits: Limits): Limits | null {
  const { floor = 0, cap, most, isOfPeriod, ...others } = limits;
  if (value > 0 && floor > 0)
    return { ...others, ...(cap !== undefined && { cap }), ...(most !== undefined && { most }) };
  return isOfPeriod === true ? { ...others, ...(floor !== 0 && { floor }) } : null;
}

/** A limit of fewer than so many units may as well be their number. */
const fewUnits = 10;

function isUnclear({ points: value }: PerUnit, { cap, isBare }: Limits): boolean {
  if (cap === undefined || cap <= 0) return false;
  return cap < Math.abs(value) || (isBare === true && cap < fewUnits * Math.abs(value));
}

function readUnits(text: Leftover, found: PerUnit, limits: Limits, context: RuleContext): PartReading {
  // The year is what is rated anyway; «4 балла за каждый квартал, всего 16» tells its four quarters itself.
  text.take(ofYear);
  const period = text.groupsOf(periodBehind)?.["period"];
  const times = period === undefined ? undefined : timesInYear(period);
  if (times !== undefined && limits.cap === Math.abs(found.points) * times) text.take(periodBehind);
  text.take(notCounted);
  const counted = countedIn(found, limits, context);
  const told = isTwiceBound(found, limits)
    ? { ...counted, reasons: [...counted.reasons, "limit-unclear" as const] }
    : counted;
  if (!leavesPartsOpen(found, context)) return told;
  const { readings: ofWhole } = countedIn({ ...found, whole: true }, limits, context);
  return {
    readings: told.readings.flatMap((reading, at) => [reading, ofWhole[at] ?? []].flat()),
    reasons: [...told.reasons, "whole-or-part"],
  };
}

/** «Не более 4 встреч, не более 10 баллов» beside 3 points for each: one of the two may be meant for something else. */
function isTwiceBound({ points: value, per }: PerUnit, { cap, most }: Limits): boolean {
  return cap !== undefined && most !== undefined && Math.abs(cap * per) !== Math.abs(value * most);
}

/**
 * «1 балл за каждые 10 человек», «за каждые 100 тыс. тенге»: nobody says whether a part of them counts. «За 100 тыс. тенге»
 * alone is a price, of which a part is natural.
 */
function leavesPartsOpen({ per, whole: isWhole, each: isEach }: PerUnit, context: RuleContext): boolean {
  const type = typeOfUnit(context.unit);
  if (per === 1 || isWhole || !isNumeric(type)) return false;
  return isEach || (type === "integer" && context.isAbsolute !== true);
}

/** What the rule says in the unit of the figure; where the unit is open, each way it may be meant. */
function countedIn(found: PerUnit, limits: Limits, context: RuleContext): PartReading {
  const type = typeOfUnit(context.unit);
  const rule = ruleOf(found, limits);
  // «1 балл за каждый процент»: 3.5 % may be three of them, or three and a half.
  if (type === "percent") {
    const rules = found.whole ? [rule] : [rule, ruleOf({ ...found, whole: true }, limits)];
    return { readings: rules.map((one) => ({ rule: one, type: "decimal" })), reasons: ["whole-or-part"] };
  }
  // «значение индекса × 2»: it need be no whole number
  if (type === "integer" && fraction.test(context.name)) return { readings: [{ rule, type: "decimal" }], reasons: [] };
  if (!isNumeric(type)) return { readings: [{ rule, type: "integer" }], reasons: ["unit-missing"] };
  const factor = factorOf(context.unit);
  // «за каждые 100 000» beside thousands of tenge: most likely tenge, but nobody says so.
  if (
    context.isAbsolute !== true &&
    context.isUnitTold !== true &&
    factor !== 1 &&
    found.per >= Math.min(factor, 1000)
  ) {
    const scaled = ruleOf({ ...found, per: found.per / factor }, limits);
    return { readings: [scaled, rule].map((one) => ({ rule: one, type })), reasons: ["thousands"] };
  }
  if (context.isAbsolute === true && factor !== 1)
    return { readings: [{ rule: ruleOf({ ...found, per: found.per / factor }, limits), type }], reasons: [] };
  if (context.isAbsolute === true && context.unit === "") return unitless(found, limits, context);
  return { readings: [{ rule, type }], reasons: [] };
}

/** The unit that the rule itself names; thousands alone leave it open. */
function unitless(found: PerUnit, limits: Limits, { inTenge }: RuleContext): PartReading {
  const plain: RuleReading = { rule: ruleOf(found, limits), type: "money", unit: tengeUnits.one };
  if (inTenge === true) return { readings: [plain], reasons: [] };
  const unit = tengeUnits.thousand;
  const scaled = ruleOf({ ...found, per: found.per / 1000 }, limits);
  return { readings: [{ rule: scaled, type: "money", unit }, plain], reasons: ["unit-missing"] };
}

function isNumeric(type: FigureType): boolean {
  return type === "integer" || type === "decimal" || type === "money";
}

/** Takes the form out of the wording, but for the words that name what is counted. */
function takeEach(text: Leftover): PerUnit | null {
  const found = eachReading(text.left());
  if (!found) return null;
  text.keep(found.left);
  // «по 2 балла за жалобу, вычитаются»
  const isTaken = found.points > 0 && text.take(takenBehind) !== null;
  return { ...found, points: isTaken ? -found.points : found.points, whole: found.whole || text.has(parts) };
}

/** So many points for each unit, within limits. */
export function perUnitRule(value: number, limits: Limits): RuleReading["rule"] {
  return ruleOf({ points: value, per: 1, whole: false, each: true, isOpen: false }, limits);
}

function ruleOf({ points: value, per, whole: isWhole }: PerUnit, limits: Limits): RuleReading["rule"] {
  const { floor } = limits;
  const ofMost = limits.most && Number(((Math.abs(value) * limits.most) / per).toPrecision(12));
  const cap = ofMost === undefined ? limits.cap : Math.min(ofMost, limits.cap ?? ofMost);
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
