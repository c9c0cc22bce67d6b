import { withoutEnd } from "../../../../text/without-end";
import { ownLetters, pattern } from "../pattern";
import type { Band } from "../../../../rating/points/bands";
import { isOfLosses } from "../counts-losses";
import { countsSeveral } from "../counts-several";
import { isOfPlace } from "../is-place";
import { isCountable, isSameWord } from "../known-words";
import type { Leftover } from "../leftover";
import { moneyBands } from "../money/money-bands";
import type { PartReading } from "./read-per-unit";
import { scaleLines, type WordedLine } from "../forms/scale-lines";
import { tokenize } from "../tokens/tokenize";
import { typeOfUnit } from "../type-of-unit";
import type { QuestionReason, RuleContext, RuleReading } from "../reading";
import { settleBands, type NoneIs } from "../settle-bands";
import { shareFields } from "../share-fields";
import { percent } from "../wordings";

/** Words before a bound that say nothing of their own. */
const silent = pattern(
  "^(?:при|за|по|охват\\p{L}*|если|болған\\p{L}*|показател\\p{L}+|значени\\p{L}+|план\\p{L}{0,3}|жоспар|=)$",
);
/** Words behind a number that any scale may have. */
const measure = pattern(
  "^(?:охват\\p{L}*|год|года|год[уе]|лет|раз|раза|рет|жыл|в|за|включительно|полных|выполнени\\p{L}+|орындал(?:са|ғанда))$",
);
/** A mean, or so many for each so many, lies between whole numbers too. */
const average = ownLetters(
  /средн(?:ий|яя|ее|ие)|орташа|(?<!\p{L})на (?:1|10{1,6}|одн(?:ого|у))(?![\d.,])|шаққанда|в расчете на|на душу|жан басына/iu,
);
/** No time at all may be that nothing was done. */
const duration = ownLetters(
  /срок|врем|продолжит|мерзім|уақыт|ұзақт|(?<!\p{L})(?:дн(?:ей|и|я)|час(?:ов|а|ы)|минут|күн)/iu,
);
const unitOfTime = ownLetters(
  /(?<!\p{L})(?:дн(?:ей|и|я)|день|сут|час|мин|недел|месяц|лет|год|күн|сағат|апта|ай|жыл)/iu,
);
const anyPercent = pattern(percent);
/** «П = Ч/Ш × 100;»: how the share is made, which its two base fields tell. */
const formula = pattern(
  "^\\s*\\p{L}{1,6} ?= ?[(\\p{L}\\d\\s.]{1,40}[/:÷][)\\p{L}\\d\\s.]{1,40}(?:×|\\*|·) ?100 ?%?\\s*[;,\\n]",
);
const ofYear = pattern("^(?:(?:в|за) (?:отчетн\\p{L}+ )?год(?:у|а)?|ежегодно|жылына)$");

/**
 * Reads a scale: «95–100 % – 500; 90–95 % – 300», «от 95 % – 500 баллов; от 90 до 95 % – 300», «10 баллов – 5 и более».
 * @param text The wording without its limits; what belongs to no line of the scale is left.
 * @param context Unit, name and base fields.
 * @returns Nothing where the wording is of another kind.
 */
export function readBands(text: Leftover, context: RuleContext): PartReading | null {
  const isShare = text.has(anyPercent) || typeOfUnit(context.unit) === "percent";
  const before = text.left();
  if (isShare) text.keep(text.left().replace(formula, ""));
  const fields = isShare ? shareFields(text, context) : null;
  const { lines, rest } = scaleLines(tokenize(withoutEnd(text.left().trim(), /[;,.\s]/)));
  const [only] = lines;
  const isScale = lines.some(({ lowest, highest }) => lowest !== null || highest !== null);
  if (only === undefined || (!isScale && !isShare)) {
    text.keep(before);
    return null;
  }
  if (lines.length === 1 && only.lowest !== null && only.lowest === only.highest && !isShare) {
    const read = single(only, text, context);
    text.keep(read ? leftOf(rest, lines, text) : before);
    return read;
  }
  // «до 5 районных – 3; до 10 областных – 10» counts two things.
  const counted = nounsOf(lines, text);
  text.keep(leftOf(rest, lines, text));
  if (counted.length > 1) return { readings: [], reasons: ["rest"] };
  // Money is no count: 30.5 thousand is more than 30.
  const isMoney = context.ofTenge === true || typeOfUnit(context.unit) === "money";
  const isMean = average.test(context.name);
  const none = isRising(lines) ? "unclear" : noneOf(context);
  const settled =
    isMean && !isShare && !isMoney
      ? ofMean(lines, none)
      : settleBands(lines, isShare ? "share" : isMoney ? "parts" : "count", none);
  const { options } = settled;
  const reasons = [...settled.reasons, ...(hasStrangeNoun(lines, text) ? (["rest"] as const) : [])];
  if (!isShare) {
    const isWhole = !isMean && lines.every(({ lowest, highest }) => Number.isInteger((lowest ?? 0) + (highest ?? 0)));
    const type = isMoney ? "money" : isWhole ? "integer" : "decimal";
    const ofMoney = options.flatMap((bands) => moneyBands(bands, context) ?? []);
    const asIs = options.map((bands): RuleReading => ({ rule: { kind: "value_bands", bands }, type }));
    return {
      readings: ofMoney.length > 0 ? ofMoney.flatMap(({ readings }) => readings) : asIs,
      reasons: [...reasons, ...new Set(ofMoney.flatMap((one) => one.reasons))],
    };
  }
  const asked: QuestionReason[] = fields?.isSure ? [] : ["base-fields"];
  const { numerator = "", denominator = "" } = fields ?? {};
  return {
    readings: options.map((bands: readonly Band[]): RuleReading => ({
      rule: { kind: "share_bands", numerator, denominator, bands },
      type: "percent",
    })),
    reasons: [...asked, ...reasons],
  };
}

/** More gives more: what none at all gets of a scale that falls need not be known. */
function isRising(lines: readonly WordedLine[]): boolean {
  return lines.every((one) =>
    lines.every((other) => (one.lowest ?? -1) >= (other.lowest ?? -1) || one.points <= other.points),
  );
}

/** Of losses none is best; of anything else it may be that nothing was done, and of a time it is likely. */
function noneOf({ name, unit }: RuleContext): NoneIs {
  if (isOfPlace(name, unit)) return "never";
  if (duration.test(name)) return "worst";
  if (isOfLosses(name)) return "best";
  return unitOfTime.test(unit) ? "worst" : "unclear";
}

/** A mean between two lines that are worded for whole numbers («до 20», «21–40») is asked about. */
function ofMean(lines: readonly WordedLine[], none: NoneIs): ReturnType<typeof settleBands> {
  const parts = settleBands(lines, "parts", none);
  if (!parts.reasons.some((one) => one === "bands-gap" || one === "bound-open")) return parts;
  const whole = settleBands(lines, "count", none);
  return { ...whole, reasons: [...new Set([...whole.reasons, "bands-gap" as const])] };
}

/** What the lines count, each thing once; measures and what the table itself names are passed over. */
function nounsOf(lines: readonly WordedLine[], text: Leftover): readonly string[] {
  return lines.flatMap(({ noun }) => firstOf(noun, text)).filter(isFirst);
}

/** Behind the number of one line alone a word that nobody knows may be anything: of what all lines count several tell. */
function hasStrangeNoun(lines: readonly WordedLine[], text: Leftover): boolean {
  const told = lines.flatMap(({ noun }) => firstOf(noun, text));
  return told.length === 1 && told.some((word) => !isCountable(word));
}

/** The thing that a line counts: its first word that is no measure and not told by the table. */
function firstOf(noun: string, text: Leftover): readonly string[] {
  return wordsOf(noun, text).slice(0, 1);
}

function wordsOf(noun: string, text: Leftover): readonly string[] {
  const words = noun.replace(ofYear, "").split(" ");
  return words.filter((word) => word !== "" && !measure.test(word) && !text.isCounted(word));
}

const isFirst = (word: string, at: number, all: readonly string[]): boolean =>
  all.findIndex((other) => isSameWord(other, word)) === at;

/** What nobody has read of a scale: pieces that are no line, what is counted, and words before the bounds. */
function leftOf(rest: string, lines: readonly WordedLine[], text: Leftover): string {
  const leads = lines.flatMap(({ lead }) => lead.split(" ")).filter((word) => word !== "" && !silent.test(word));
  const nouns = lines.flatMap(({ noun }) => wordsOf(noun, text)).filter(isFirst);
  const unknown = leads.filter((word) => !text.isCounted(word));
  return [rest, ...nouns.map((noun) => `\u0001 ${noun}`), ...new Set(unknown)].join(" ").trim();
}

/** «10 членов – 1 балл» may be for every ten or for ten at least. */
function single(line: WordedLine, text: Leftover, { unit, name, isAbsolute }: RuleContext): PartReading | null {
  const { lowest, points: given, noun: counted } = line;
  const least = lowest ?? 0;
  // «10–20 баллов» is no line of a scale.
  if (counted === "" || isAbsolute === true || least <= 0 || text.has(ownLetters(/(?<!\p{L})за(?!\p{L})/u)))
    return null;
  const type = typeOfUnit(unit) === "money" ? "money" : "integer";
  const each: RuleReading = { rule: { kind: "per_unit", points: given, ...(least !== 1 && { per: least }) }, type };
  // «1 рейд – 0,5 балла» under «Рейды»
  if (least === 1 && countsSeveral(counted, name, unit)) return { readings: [each], reasons: [] };
  const bands = [
    { ge: least, lt: null, points: given },
    { ge: null, lt: least, points: 0 },
  ];
  return { readings: [each, { rule: { kind: "value_bands", bands }, type }], reasons: ["flat-or-each"] };
}
