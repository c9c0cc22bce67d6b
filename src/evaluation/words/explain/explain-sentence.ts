import type { Band } from "../../../rating/criteria/criteria";
import type { Explanation, Limit, Steps } from "../../../rating/points/explain/explanation";
import { fillTemplate } from "../../../text/fill-template";
import { formatDate } from "../../../text/format-date";
import { formatFigure, formatNumber } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { explainWords } from "./words-of";
import type { ExplainWords } from "./ru";

/**
 * How a figure became points, in one sentence with the arithmetic.
 * @param explanation Data of `explainPoints`.
 * @param language Language of the sentence.
 * @param unit Unit of the figure, named after it.
 * @returns `412 ÷ 1 × 20 = 8 240; weight 1; place 3 of 20`, without a full stop; or why there are no points.
 */
export function explainSentence(explanation: Explanation, language: Language, unit?: string): string {
  const words = explainWords[language];
  const { sentence } = words;
  const { steps, raw, weight, points, place, of } = explanation;
  if (steps === undefined || raw === null || points === null) {
    const { absence = "figure-missing", base = "", outside } = explanation;
    const shown = outside === undefined ? "" : formatFigure(outside, language);
    return fillTemplate(sentence.absences[absence], { base, outside: shown });
  }
  const rawText = writeRaw(explanation, language);
  const pointsText = formatFigure(points, language);
  return [
    arithmetic(steps, rawText, words, unit),
    fillTemplate(sentence.weight, { weight: formatFigure(weight, language) }),
    ...(pointsText === rawText ? [] : [fillTemplate(sentence.points, { points: pointsText })]),
    ...(place === undefined || of === undefined
      ? []
      : [fillTemplate(sentence.place, { place: String(place), of: String(of) })]),
  ].join("; ");
}

/**
 * The arithmetic alone, for rows where points and place stand beside it: `14 586 × 1`, `25 300 of 27 500 = 92.00 %`.
 * @param explanation Data of `explainPoints`.
 * @param language Language of the sentence.
 * @param unit Unit of the figure, named after it.
 * @returns Signs only for plain units, where dividing or multiplying by 1 is not told; a sentence for the rest.
 */
export function explainArithmetic(explanation: Explanation, language: Language, unit?: string): string {
  const words = explainWords[language];
  const { steps, raw, weight } = explanation;
  if (steps === undefined || raw === null) return explainSentence(explanation, language, unit);
  const tail = weight === 1 ? [] : [fillTemplate(words.sentence.weight, { weight: formatFigure(weight, language) })];
  const plain = steps.kind === "units" && !steps.isWhole && steps.limit === null;
  const text = plain
    ? plainUnits(steps, language, unit)
    : arithmetic(steps, writeRaw(explanation, language), words, unit);
  return [text, ...tail].join("; ");
}

/**
 * The figure a rule computes from base fields, as its arithmetic writes it.
 * @param explanation Data of `explainPoints`.
 * @returns A percentage or a mean; nothing where the rule computes none.
 */
export function computedFigure({ steps, outside }: Explanation, language: Language): string | undefined {
  if (steps?.kind === "share") return writePercent(steps.percent, steps.band, language);
  if (steps?.kind === "plan") return writePercent(steps.percent, { ge: null, lt: null, points: 0 }, language);
  if (steps?.kind === "mark") return formatFigure(steps.mean, language);
  return outside === undefined ? undefined : `${formatFigure(outside, language)}\u00A0%`;
}

function plainUnits(
  { figure, per, points }: Extract<Steps, { kind: "units" }>,
  language: Language,
  unit: string | undefined,
): string {
  const divided = per === 1 ? "" : ` ÷ ${formatFigure(per, language)}`;
  const multiplied = per !== 1 && points === 1 ? "" : ` × ${operand(points, language)}`;
  return `${formatFigure(figure, language)}${unit === undefined ? "" : `\u00A0${unit}`}${divided}${multiplied}`;
}

/** Before a weight more decimals stand, because points are rounded after it. */
function writeRaw({ raw, weight, pointsDecimals }: Explanation, language: Language): string {
  const decimals = weight === 1 ? (pointsDecimals ?? 9) : 9;
  const scaled = formatNumber(raw ?? 0, decimals, "en")
    .replace(/\u00A0/g, "")
    .replace("\u2212", "-");
  return formatFigure(Number(scaled), language);
}

function arithmetic(steps: Steps, raw: string, words: ExplainWords, unit: string | undefined): string {
  const { sentence, language } = words;
  const figure = (value: number): string => formatFigure(value, language);
  const withUnit = (value: number): string => figure(value) + (unit === undefined ? "" : `\u00A0${unit}`);
  switch (steps.kind) {
    case "units": {
      const { per, units, points, isWhole, limit, counted } = steps;
      const free = limit === null ? raw : figure(Number((units * points).toPrecision(15)));
      const values = { per: figure(per), units: figure(units), points: operand(points, language), raw: free };
      const template = isWhole ? sentence.wholeUnits : sentence.units;
      const declared = withUnit(steps.figure);
      const part =
        counted === undefined
          ? ""
          : `${fillTemplate(sentence.counted, { figure: declared, counted: figure(counted) })}; `;
      const text = fillTemplate(template, { ...values, figure: counted === undefined ? declared : figure(counted) });
      return limited(`${part}${text}`, limit, raw, words);
    }
    case "share":
      return fillTemplate(sentence.share, {
        numerator: figure(steps.numerator.value),
        denominator: figure(steps.denominator.value),
        percent: writePercent(steps.percent, steps.band, language),
        band: bandText(steps.band, "\u00A0%", words),
        points: raw,
      });
    case "plan":
      return planText(steps, raw, words);
    case "band":
      return fillTemplate(sentence.band, {
        figure: withUnit(steps.figure),
        band: bandText(steps.band, "", words),
        points: raw,
      });
    case "answer":
      return fillTemplate(steps.isYes ? sentence.yes : sentence.no, { points: raw });
    case "date":
      return dateText(steps, raw, words);
    case "spread": {
      const { worst, best, from, to } = steps;
      const [own, low, high] = [operand(steps.figure, language), operand(worst, language), operand(best, language)];
      const [start, end] = [operand(from, language), operand(to, language)];
      return `(${own} \u2212 ${low}) ÷ (${high} \u2212 ${low}) × (${end} \u2212 ${start}) + ${start} = ${raw}`;
    }
    case "rank":
      return fillTemplate(sentence.rank, { worse: figure(steps.worse), raw });
    case "day": {
      const date = formatDate(steps.date, language);
      if (steps.until === null) return fillTemplate(sentence.dayLater, { date, points: raw });
      return fillTemplate(sentence.dayUntil, { date, until: formatDate(steps.until, language), points: raw });
    }
    case "levels":
      return levelsText(steps, raw, words);
    case "mark":
      return markText(steps, raw, words);
  }
}

function levelsText(steps: Extract<Steps, { kind: "levels" }>, raw: string, words: ExplainWords): string {
  const { levels, take, limit } = steps;
  const { sentence, language } = words;
  const figure = (value: number): string => formatFigure(value, language);
  const told = levels.map(({ code: base, value, points, gives }) => {
    const shown = { base, value: operand(value, language), points: operand(points, language), gives: figure(gives) };
    if (take === "highest") return fillTemplate(sentence.levelOnce, shown);
    const isCapped = gives !== Number((value * points).toPrecision(15));
    return fillTemplate(isCapped ? sentence.levelCapped : sentence.level, shown);
  });
  const given = levels.map(({ gives }) => gives);
  const result = limit === null ? raw : figure(steps.free);
  const sum =
    take === "highest"
      ? fillTemplate(sentence.highest, { points: result })
      : `${given.map((one) => operand(one, language)).join(" + ")} = ${result}`;
  return limited([...told, sum].join("; "), limit, raw, words);
}

function markText(steps: Extract<Steps, { kind: "mark" }>, raw: string, words: ExplainWords): string {
  const { marks, mean, cap, limit } = steps;
  const { sentence, language } = words;
  const figure = (value: number): string => formatFigure(value, language);
  if (marks.length === 0) return fillTemplate(sentence.mark, { figure: figure(mean), cap: figure(cap), points: raw });
  const told = marks.map(({ code, value }) => `${code}: ${figure(value)}`);
  const sum = marks.map(({ value }) => operand(value, language)).join(" + ");
  const result = limit === null ? raw : figure(Number(mean.toPrecision(12)));
  return limited([...told, `(${sum}) ÷ ${marks.length} = ${result}`].join("; "), limit, raw, words);
}

function planText(steps: Extract<Steps, { kind: "plan" }>, raw: string, words: ExplainWords): string {
  const { points, numerator, denominator, percent, capRatio, limit } = steps;
  const figure = (value: number): string => formatFigure(value, words.language);
  const free = Number(((points * numerator.value) / denominator.value).toPrecision(12));
  const text = fillTemplate(words.sentence.plan, {
    points: figure(points),
    numerator: operand(numerator.value, words.language),
    denominator: operand(denominator.value, words.language),
    percent: writePercent(percent, { ge: null, lt: null, points: 0 }, words.language),
    raw: limit === null ? raw : formatNumber(free, 2, words.language),
  });
  if (limit === null) return text;
  const cap = `${figure(Number((capRatio * 100).toPrecision(12)))}\u00A0%`;
  return `${text} → ${fillTemplate(words.sentence.notAbove, { bound: cap })} = ${raw}`;
}

function dateText(steps: Extract<Steps, { kind: "date" }>, raw: string, words: ExplainWords): string {
  const { points, perDayLate, daysLate, limit } = steps;
  const { language, sentence } = words;
  const dates = { date: formatDate(steps.date, language), due: formatDate(steps.due, language) };
  if (daysLate === 0 && limit === null) return fillTemplate(sentence.inTime, { ...dates, points: raw });
  const free = limit === null ? raw : formatFigure(points + daysLate * perDayLate, language);
  const text = fillTemplate(sentence.late, {
    ...dates,
    days: formatFigure(daysLate, language),
    points: formatFigure(points, language),
    perDay: operand(perDayLate, language),
    raw: free,
  });
  return limited(text, limit, raw, words);
}

/** The bound that replaced a result is told behind it. */
function limited(text: string, limit: Limit, bound: string, { sentence }: ExplainWords): string {
  if (limit === null) return text;
  return `${text} → ${fillTemplate(limit === "floor" ? sentence.notBelow : sentence.notAbove, { bound })}`;
}

/** Negative numbers behind a sign stand in brackets. */
function operand(value: number, language: Language): string {
  const text = formatFigure(value, language);
  return value < 0 ? `(${text})` : text;
}

/** Two decimals, and more where rounding would carry the percentage out of its band. */
function writePercent(percent: number, { ge, lt }: Band, language: Language): string {
  for (let decimals = 2; decimals < 9; decimals += 1) {
    const shown = Number(
      formatNumber(percent, decimals, "en")
        .replace(/\u00A0/g, "")
        .replace("\u2212", "-"),
    );
    if ((lt === null || shown < lt) && (ge === null || shown >= ge)) {
      return `${formatNumber(percent, decimals, language)}\u00A0%`;
    }
  }
  return `${formatNumber(percent, 9, language)}\u00A0%`;
}

function bandText({ ge, lt }: Band, sign: string, { sentence, language }: ExplainWords): string {
  const figure = (value: number | null): string => (value === null ? "" : formatFigure(value, language));
  if (ge === null && lt === null) return sentence.bandAny;
  if (ge === null) return fillTemplate(sentence.bandBelow, { lt: figure(lt) + sign });
  if (lt === null) return fillTemplate(sentence.bandFrom, { ge: figure(ge) + sign });
  return fillTemplate(sentence.bandBetween, { ge: figure(ge), lt: figure(lt) + sign });
}
