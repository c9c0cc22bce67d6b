import type { Leftover } from "./leftover";
import { number, points } from "./wordings";

/** Bounds of the points and the weight that a wording gives beside its rule. */
export interface Limits {
  readonly floor?: number;
  readonly cap?: number;
  readonly weight?: number;
}

/** Not the limit of a scale: those are followed by `%`, a dash or a further digit. */
const end = `(?![.\\d]|\\s*(?:%|–|:))`;
const but = "(?:,?\\s*(?:но|бірақ)\\s+)?";

const caps: readonly RegExp[] = [
  new RegExp(
    `${but}(?:не (?:более|больше|выше|превыш\\p{L}+)|максимум|максимальн\\p{L}+(?: балл\\p{L}*)?(?:\\s*[–:])?)(?: чем)?\\s*(${number})(?:\\s*${points})?${end}`,
    "u",
  ),
  new RegExp(`${but}(?:всего )?до (${number})\\s*балл\\p{L}*${end}`, "u"),
  new RegExp(
    `${but}(${number})(?:\\s*-?\\s*(?:${points}|нан|нен|дан|ден|тан|тен))*\\s*(?:аспа\\p{L}+(?: (?:тиіс|керек))?|артық емес|көп емес|жоғары емес)`,
    "u",
  ),
  new RegExp(
    `${but}ең (?:көбі|көп дегенде|жоғарғы шегі|жоғары)(?:\\s*[–:])?\\s*(${number})(?:\\s*${points})?${end}`,
    "u",
  ),
];

const floors: readonly RegExp[] = [
  new RegExp(`${but}(?:не (?:ниже|менее|меньше)|минимум)(?: чем)?\\s*(${number})(?:\\s*${points})?${end}`, "u"),
  new RegExp(
    `${but}(${number})(?:\\s*-?\\s*(?:${points}|нан|нен|дан|ден|тан|тен))*\\s*(?:төмен емес|кем емес|аз емес)`,
    "u",
  ),
  new RegExp(`${but}ең (?:төменгі шегі|төмені|азы)(?:\\s*[–:])?\\s*(${number})(?:\\s*${points})?${end}`, "u"),
];

const weights = [new RegExp(`(?:вес|салмағы|коэффициент)(?:\\s*[–:])?\\s*(${number})`, "u")];

/**
 * Takes floor, cap and weight out of a wording.
 * @param text The wording; what is taken is gone from it.
 */
export function takeLimits(text: Leftover): Limits {
  const first = (patterns: readonly RegExp[]): number | undefined => {
    for (const pattern of patterns) {
      const match = text.take(pattern);
      if (match) return Number(match[1]);
    }
    return undefined;
  };
  const floor = first(floors);
  const cap = first(caps);
  const weight = first(weights);
  return {
    ...(floor !== undefined && { floor }),
    ...(cap !== undefined && { cap }),
    ...(weight !== undefined && { weight }),
  };
}
