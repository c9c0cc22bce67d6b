import type { Explanation } from "../../../rating/points/explain/explanation";
import type { Steps } from "../../../rating/points/explain/steps";
import { fillTemplate } from "../../../text/fill-template";
import { formatFigure, formatNumber } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { explainWords } from "./words-of";
import { arithmetic, operand, writePercent } from "./arithmetic";

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

/** Before a weight more decimals stand, because points are rounded after it; a bound stands as the rule has it. */
function writeRaw({ raw, steps, weight, pointsDecimals }: Explanation, language: Language): string {
  const isBound = steps !== undefined && steps.kind !== "plan" && "limit" in steps && steps.limit !== null;
  const decimals = weight === 1 && !isBound ? (pointsDecimals ?? 9) : 9;
  const scaled = formatNumber(raw ?? 0, decimals, "en")
    .replace(/\u00A0/g, "")
    .replace("\u2212", "-");
  return formatFigure(Number(scaled), language);
}
