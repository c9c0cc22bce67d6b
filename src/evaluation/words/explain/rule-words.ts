import type { Band } from "../../../rating/points/bands";
import type { DateBandsRule } from "../../../rating/rules/date-bands";
import type { Indicator } from "../../../rating/criteria/criteria";
import type { LevelsRule } from "../../../rating/rules/levels";
import type { OnTimeRule } from "../../../rating/rules/on-time";
import { parametersOf, type Rule } from "../../../rating/rules/rules";
import { fillTemplate } from "../../../text/fill-template";
import { formatDate } from "../../../text/format-date";
import { formatFigure } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { explainWords } from "./words-of";
import type { ExplainWords } from "./ru";

/** What of an indicator decides its rule's sentence. */
export type RuledIndicator = Pick<Indicator, "rule" | "weight" | "direction"> & Partial<Pick<Indicator, "unit">>;

/**
 * The rule of an indicator in one sentence, for the criteria sheet, the pane and explanations.
 * @param indicator Rule, weight and direction; a unit is named where a figure is counted in it.
 * @param language Language of the sentence.
 * @param year Reporting year; due dates are then whole dates.
 * @returns A sentence without a full stop.
 * @example ruleWords({ rule: { kind: "yes_no", yes: 300, no: 0 } }, "ru") //=> "Да – 300; нет – 0"
 */
export function ruleWords(indicator: RuledIndicator, language: Language, year?: number): string {
  const words = explainWords[language];
  const { rule, weight = 1 } = indicator;
  const limits = limitWords(rule, words);
  const tail = weight === 1 ? [] : [fillTemplate(words.rule.weight, { weight: formatFigure(weight, language) })];
  return [mainWords(indicator, words, year), ...limits, ...tail].join("; ");
}

function mainWords(indicator: RuledIndicator, words: ExplainWords, year: number | undefined): string {
  const { rule } = indicator;
  const figure = (value: number): string => formatFigure(value, words.language);
  switch (rule.kind) {
    case "per_unit":
    case "penalty_per_unit":
      return perUnitWords(rule.points, rule.per ?? 1, rule.round === "down", indicator, words);
    case "share_bands": {
      const { numerator, denominator } = rule;
      return fillTemplate(words.rule.share, { numerator, denominator, bands: bandWords(rule.bands, "\u00A0%", words) });
    }
    case "value_bands":
      return fillTemplate(words.rule.bands, { bands: bandWords(rule.bands, "", words) });
    case "on_time":
      return fillTemplate(words.rule.onTime, {
        due: dueWords(rule, words, year),
        points: figure(rule.points),
        perDay: figure(rule.per_day_late),
      });
    case "min_max":
      return fillTemplate(indicator.direction === "down" ? words.rule.minMaxDown : words.rule.minMaxUp, {
        from: figure(rule.from ?? 0),
        to: figure(rule.to ?? 100),
      });
    case "place_points":
      return indicator.direction === "down" ? words.rule.placeDown : words.rule.placeUp;
    case "date_bands":
      return fillTemplate(words.rule.days, { days: dayWords(rule, words, year) });
    case "levels":
      return levelWords(rule, words);
    case "mark": {
      const cap = figure(rule.cap);
      const marks = rule.marks?.join(", ");
      return marks === undefined
        ? fillTemplate(words.rule.mark, { cap })
        : fillTemplate(words.rule.marks, { cap, marks });
    }
    default:
      return fillTemplate(words.rule[rule.kind], parameterTexts(rule, words.language));
  }
}

/** Parameters that are numbers or codes, by name; a ratio is told in percent. */
function parameterTexts(rule: Rule, language: Language): Readonly<Record<string, string>> {
  const shapes = parametersOf(rule.kind);
  const texts = Object.entries(rule).map(([name, value]: [string, unknown]) => {
    if (typeof value !== "number") return [name, String(value)] as const;
    const isRatio = shapes[name]?.shape === "ratio";
    return [
      name,
      isRatio
        ? `${formatFigure(Number((value * 100).toPrecision(12)), language)}\u00A0%`
        : formatFigure(value, language),
    ] as const;
  });
  return Object.fromEntries(texts);
}

function dayWords({ days, due_year }: DateBandsRule, words: ExplainWords, year: number | undefined): string {
  return days
    .map(({ until, points }) => {
      const shown = { points: formatFigure(points, words.language) };
      if (until === null) return fillTemplate(words.rule.dayLater, shown);
      return fillTemplate(words.rule.dayUntil, { ...shown, day: dueWords({ due: until, due_year }, words, year) });
    })
    .join("; ");
}

function levelWords({ levels, take }: LevelsRule, words: ExplainWords): string {
  const figure = (value: number): string => formatFigure(value, words.language);
  const told = levels.map(({ field: base, points, cap }) => {
    const shown = { base, points: points < 0 ? `(${figure(points)})` : figure(points) };
    if (take === "highest") return `${base} – ${figure(points)}`;
    return typeof cap === "number"
      ? fillTemplate(words.rule.levelCapped, { ...shown, cap: figure(cap) })
      : `${base} × ${shown.points}`;
  });
  return take === "highest"
    ? fillTemplate(words.rule.highestLevel, { levels: told.join("; ") })
    : fillTemplate(words.rule.levels, { levels: told.join(" + ") });
}

function perUnitWords(
  points: number,
  per: number,
  wholeSteps: boolean,
  { unit }: RuledIndicator,
  words: ExplainWords,
): string {
  const values = { points: formatFigure(points, words.language), per: formatFigure(per, words.language) };
  const name = unit === undefined ? undefined : words.language === "en" ? unit.en : unit[words.language];
  return [
    fillTemplate(per === 1 ? words.rule.perOne : words.rule.perMany, values),
    ...(name === undefined || name === "" ? [] : [fillTemplate(words.rule.unit, { unit: name })]),
    ...(wholeSteps ? [words.rule.wholeSteps] : []),
  ].join("; ");
}

/** "from" alone where a band ends at the one told before it, as in 95 – 90 – 80 %. */
function bandWords(bands: readonly Band[], sign: string, words: ExplainWords): string {
  const figure = (value: number): string => formatFigure(value, words.language);
  let above: number | null = null;
  const told = bands.map(({ ge, lt, points }) => {
    const values = {
      ge: ge === null ? "" : figure(ge) + sign,
      lt: lt === null ? "" : figure(lt) + sign,
      points: figure(points),
    };
    const continues = lt === null || lt === above;
    above = ge;
    if (ge === null) return fillTemplate(lt === null ? words.rule.bandAny : words.rule.bandBelow, values);
    return fillTemplate(continues ? words.rule.bandFrom : words.rule.bandBetween, values);
  });
  return told.join("; ");
}

function dueWords(rule: Pick<OnTimeRule, "due" | "due_year">, words: ExplainWords, year: number | undefined): string {
  const offset = /^reporting_year(?:\+(\d+))?$/.exec(String(rule.due_year));
  const base = offset === null ? Number(rule.due_year) : year;
  if (base !== undefined) return formatDate(`${base + Number(offset?.[1] ?? 0)}-${rule.due}`, words.language);
  const [month = "", day = ""] = rule.due.split("-");
  const text = words.language === "en" ? formatDate(`2000-${rule.due}`, "en").slice(0, -5) : `${day}.${month}`;
  return fillTemplate(offset?.[1] === undefined ? words.rule.dueThisYear : words.rule.dueNextYear, { day: text });
}

function limitWords(
  rule: Rule & { most?: number | null; floor?: number | null; cap?: number | null },
  words: ExplainWords,
): string[] {
  if (rule.kind === "mark") return [];
  const { most = null, floor = null, cap = null } = rule;
  const bound = (value: number): { bound: string } => ({ bound: formatFigure(value, words.language) });
  return [
    ...(most === null ? [] : [fillTemplate(words.rule.most, bound(most))]),
    ...(floor === null ? [] : [fillTemplate(words.rule.floor, bound(floor))]),
    ...(cap === null ? [] : [fillTemplate(words.rule.cap, bound(cap))]),
  ];
}
