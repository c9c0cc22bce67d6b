import type { Rule } from "../../rating/criteria/criteria";
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
    `${but}(?:не (?:более|больше|выше|превыш\\p{L}+)|максимум|макс\\.|предел|в пределах|максимальн\\p{L}+(?: балл\\p{L}*)?(?:\\s*[–:])?)(?: чем)?\\s*(${number})(?:\\s*${points})?${end}`,
    "u",
  ),
  new RegExp(`${but}(?:всего )?до (${number})\\s*балл\\p{L}*${end}`, "u"),
  new RegExp(
    `${but}(${number})(?:\\s*-?\\s*(?:${points}|нан|нен|дан|ден|тан|тен))*\\s*(?:аспа\\p{L}+(?: (?:тиіс|керек))?|артық емес|көп емес|жоғары емес)`,
    "u",
  ),
  new RegExp(`${but}(${number}) ұпайға дейін${end}`, "u"),
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

/**
 * Whether a limit would change the points of a rule that has no place for it.
 * @param rule As read.
 * @param limits As read beside it.
 */
export function dropsLimit(rule: Rule, { floor, cap }: Limits): boolean {
  if (rule.kind === "per_unit" || rule.kind === "penalty_per_unit" || rule.kind === "percent_of_plan") return false;
  const values = pointsOf(rule);
  const isCut = cap !== undefined && (values === null || Math.max(...values) > cap);
  const isRaised = floor !== undefined && rule.kind !== "on_time" && (values === null || Math.min(...values) < floor);
  return isCut || isRaised;
}

/** Every number of points the rule can give at its ends; `null` where there is no such number. */
function pointsOf(rule: Rule): readonly number[] | null {
  switch (rule.kind) {
    case "yes_no":
      return [rule.yes, rule.no];
    case "on_time":
      return [rule.points];
    case "share_bands":
    case "value_bands":
      return rule.bands.map(({ points: given }) => given);
    case "min_max":
      return [rule.from ?? 0, rule.to ?? 100];
    default:
      return null;
  }
}
