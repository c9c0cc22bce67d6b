import type { Band } from "../../../rating/points/bands";
import type { Limit, Steps } from "../../../rating/points/explain/steps";
import { fillTemplate } from "../../../text/fill-template";
import { formatDate } from "../../../text/format-date";
import { formatFigure, formatNumber } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import type { ExplainWords } from "./ru";

/**
 * The arithmetic of one figure.
 * @param raw Its result as written.
 * @param unit Unit of the figure, named after it.
 */
export function arithmetic(steps: Steps, raw: string, words: ExplainWords, unit: string | undefined): string {
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
export function operand(value: number, language: Language): string {
  const text = formatFigure(value, language);
  return value < 0 ? `(${text})` : text;
}

/** Two decimals, and more where rounding would carry the percentage out of its band. */
export function writePercent(percent: number, { ge, lt }: Band, language: Language): string {
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
