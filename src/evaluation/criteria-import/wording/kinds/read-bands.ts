import { pattern } from "../pattern";
import type { Band } from "../../../../rating/criteria/criteria";
import type { Leftover } from "../leftover";
import type { PartReading } from "./read-per-unit";
import { typeOfUnit } from "../type-of-unit";
import type { QuestionReason, RuleContext, RuleReading } from "../reading";
import { settleBands, type LineOfScale } from "../settle-bands";
import { shareFields } from "../share-fields";
import { number, percent, points } from "../wordings";

const n = (name: string): string => `(?<${name}>${number})\\s*(?:${percent})?`;
const from = "(?:-?(?:дан|ден|тан|тен|нан|нен)|(?<=пайыздан))";
const mean = `(?: мәнінен| ?${from})`;
const to = "(?:-?(?:ға|ге|қа|ке)|(?<=пайызға)| (?<between>[\\p{L}-]+(?:ға|ге|қа|ке)))";
const noNoun =
  "(?:балл|ұпай|более|больше|выше|свыше|менее|меньше|ниже|включительно|дейін|және|жоғары|төмен|кем|аз|көп|артық|мәнінен|бірақ)";
/** What is counted: «1–5 мероприятий – 10». */
const noun = `(?: (?!${noNoun})(?<between>\\p{L}[\\p{L}.-]{2,}(?: (?!${noNoun})\\p{L}{3,})?))?`;
const stroke = `(?:–|:|=|(?<=[%\\p{L}]) (?=${number}\\s*${points}))`;
const value = `(?<points>${number})(?:\\s*${points})?`;
const given = `(?:\\s*(?:включительно|раз|охват\\p{L}*))?${noun}\\s*${stroke}\\s*${value}`;
const givenAlone = `\\s*${stroke}\\s*${value}`;

/** Limits of one line, the more exact first; the groups tell which bounds are there and how they are meant. */
const limits: readonly string[] = [
  `(?:от|с|кемінде) ${n("ge")},? (?:но|бірақ) (?:менее|ниже|меньше )?\\s*${n("lt")}(?: мәнінен аз)?`,
  `${n("ge")}${from} ${n("upto")}(?:-?(?:ға|ге|қа|ке)|(?<=пайызға)) дейін`,
  `(?:свыше|более|выше|больше) ${n("gt")}(?: и|,)? (?:до|но не (?:более|выше|больше)) ${n("upto")}`,
  `(?:(?:от|с) )?${n("ge")}\\s*(?:–|-|до)\\s*${n("upto")}(?: включительно)?`,
  `${n("ge")}\\s*(?:и (?:выше|более|больше|свыше)|және (?:одан )?(?:жоғары|көп|артық))`,
  `${n("le")}\\s*(?:и (?:менее|ниже|меньше)|және (?:одан )?(?:төмен|аз|кем))`,
  `(?:от|не (?:менее|ниже|меньше)|кемінде|кем дегенде) ${n("ge")}(?: и (?:выше|более|больше|свыше))?`,
  `${n("ge")}${mean} (?:(?:кем|төмен|аз) емес|бастап)`,
  `${n("le")}${mean} (?:артық|жоғары|көп) емес`,
  `(?:свыше|более|выше|больше) ${n("gt")}`,
  `${n("gt")}${mean} (?:жоғары|көп|артық|астам|асса)`,
  `(?:менее|ниже|меньше) ${n("lt")}`,
  `${n("lt")}${mean} (?:аз|төмен|кем)`,
  `до ${n("upto")}`,
  `${n("upto")}${to} дейін`,
  `не (?:более|выше|больше) ${n("le")}`,
  `(?<any>любое значение|кез келген мән)`,
  `${n("exact")}`,
];
const start = "(?:^|(?<=[\\s;:,\\u0001(]))";
const lines = limits.map((limit) => pattern(`${start}${limit}${limit.includes("<between>") ? givenAlone : given}`));
const reversed = limits
  .slice(0, -1)
  .map((limit) => limit.replace("(?<between>", "(?:"))
  .map((limit) => pattern(`(?<points>${number})\\s*${points}\\s*(?:–|:|при(?: [^\\d;]*?)?|за)\\s*${limit}`));

/**
 * Reads a scale: «95–100 % – 500; 90–95 % – 300», «от 95 % – 500 баллов; от 90 до 95 % – 300».
 * @param text The wording without its limits.
 * @param context Unit, name and base fields.
 * @returns Nothing where the wording is of another kind.
 */
export function readBands(text: Leftover, context: RuleContext): PartReading | null {
  const isShare = text.has(pattern(percent)) || typeOfUnit(context.unit) === "percent";
  const fields = isShare ? shareFields(text, context) : null;
  withoutUnits(text);
  const found = takeLines(text);
  const [only] = found;
  if (only === undefined) return null;
  if (found.length === 1 && only.lowest !== null && only.lowest === only.highest && !isShare)
    return single(only, text, context);
  // «до 5 районных – 3; до 5 областных – 10» counts two things.
  const counts = new Set(found.flatMap(({ noun: word }) => (word === "" ? [] : [word.slice(0, 4)])));
  if (counts.size > 1) return { readings: [], reasons: ["rest"] };
  text.takeAll(pattern(percent));
  const { options, reasons } = settleBands(found, isShare);
  if (!isShare) {
    const type = typeOfUnit(context.unit);
    return {
      readings: options.map((bands): RuleReading => ({
        rule: { kind: "value_bands", bands },
        type: type === "money" ? "money" : "integer",
      })),
      reasons,
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

const ofYear = /(?<=(?:более|выше|больше|менее|ниже|меньше)) (?:в|за) (?:отчетн\p{L}+ )?год(?=\s*[–:=])/gu;
const unitBehind =
  /(?<=\d) (?:полных )?(?<noun>\p{L}[\p{L}-]*)(?=\s{0,3}(?:[–:=;,\n]|и |до |в год|за год|және |$))(?: (?:в|за) год)?/gu;
const prefix = /(?<=^|[\n;])\s{0,3}(?<word>\p{L}+)(?: =)?(?= (?:\d|от|до|менее|более|свыше|ниже|выше|не ))/gu;

/** «от 1 года до 5 лет», «Кп ниже 0,8»: words of the unit or of the name beside numbers are read as what is counted. */
function withoutUnits(text: Leftover): void {
  if ((text.left().match(/ – |: /g) ?? []).length < 2) return;
  text.rewrite(ofYear, () => true);
  text.rewrite(unitBehind, ({ noun: word = "" }) => /^(?:год|года|лет|раз|жыл)$/u.test(word) || text.isCounted(word));
  text.rewrite(prefix, ({ word = "" }) => text.isCounted(word));
}

/** «10 членов – 1 балл» may be for every ten or for ten at least. */
function single(line: WordedLine, text: Leftover, { unit, isAbsolute }: RuleContext): PartReading | null {
  const { lowest, points: given, noun: counted } = line;
  const least = lowest ?? 0;
  // «10–20 баллов» is no line of a scale.
  if (counted === "" || isAbsolute === true || least <= 0 || text.has(/(?<!\p{L})за(?!\p{L})/u)) return null;
  const type = typeOfUnit(unit) === "money" ? "money" : "integer";
  const each: RuleReading = { rule: { kind: "per_unit", points: given, ...(least !== 1 && { per: least }) }, type };
  const bands = [
    { ge: least, lt: null, points: given },
    { ge: null, lt: least, points: 0 },
  ];
  return { readings: [each, { rule: { kind: "value_bands", bands }, type }], reasons: ["flat-or-each"] };
}

interface WordedLine extends LineOfScale {
  /** What is counted, where the line says it. */
  readonly noun: string;
}

function takeLines(text: Leftover): WordedLine[] {
  const found: WordedLine[] = [];
  const read = (patterns: readonly RegExp[]): void => {
    for (const pattern of patterns) {
      for (const { groups = {} } of text.takeAll(pattern)) found.push(lineOf(groups));
    }
  };
  read(lines);
  if (found.length === 0) read(reversed);
  return found;
}

function lineOf(groups: Readonly<Record<string, string | undefined>>): WordedLine {
  const value = (name: string): number | undefined => (groups[name] === undefined ? undefined : Number(groups[name]));
  const exact = value("exact");
  const lowest = exact ?? value("ge") ?? value("gt") ?? null;
  const highest = exact ?? value("lt") ?? value("upto") ?? value("le") ?? null;
  // «99–95 %»: a falling scale is often worded from its upper end.
  const isFalling = lowest !== null && highest !== null && lowest > highest && value("gt") === undefined;
  return {
    lowest: isFalling ? highest : lowest,
    isOpenBelow: value("gt") !== undefined,
    highest: isFalling ? lowest : highest,
    upper:
      exact !== undefined || value("le") !== undefined
        ? "included"
        : value("lt") !== undefined
          ? "excluded"
          : value("upto") !== undefined
            ? "unclear"
            : "none",
    points: Number(groups["points"]),
    noun: groups["between"] ?? "",
  };
}
