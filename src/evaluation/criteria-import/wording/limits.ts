import { pattern } from "./pattern";
import type { Rule } from "../../../rating/rules/rules";
import type { Leftover } from "./leftover";
import type { QuestionReason } from "./reading";
import { count, number, points } from "./wordings";

/** Bounds of the points and the weight that a wording gives beside its rule. */
export interface Limits {
  readonly floor?: number;
  readonly cap?: number;
  readonly weight?: number;
  /** Most units that count: «не более 4 встреч». */
  readonly most?: number;
  /** The cap is a number that no word follows: of points, or of units. */
  readonly isBare?: boolean;
  /** The cap is that of a month, a quarter or a half-year, multiplied out to the year. */
  readonly isOfPeriod?: boolean;
  /** «Максимальный балл – 10»: beside points that are taken off it may be what they are taken from. */
  readonly isGreatest?: boolean;
  /** What is asked about the limits themselves. */
  readonly reasons: readonly QuestionReason[];
}

const but =
  "(?:,?\\s*(?:но|бірақ|при этом|всего|причем|в сумме|итого|общ\\p{L}+ (?:сумм\\p{L}+|балл\\p{L}*|количество баллов)|барлығы|жиынтығы|жалпы(?: ұпай(?: саны)?)?)(?:\\s*[–:])?\\s+)?(?:(?:засчитыва|учитыва|оценива|начисля|принима)\\p{L}+ )?";
/** No further word of the phrase: what was read is a limit of points, or nothing says of what. */
const end = "(?=\\s*(?:$|[,;)\\n\\u0001]|\\.(?!\\d)))";
const most = "(?:не (?:более|больше|превыш\\p{L}+)|максимум|макс\\.|max\\.?|(?:ең )?көп дегенде)(?: чем)?(?: за)?";
const highest =
  "(?:не выше|предел(?:ьн\\p{L}+(?: балл\\p{L}*)?(?:\\s*[–:])?)?|в пределах|максимальн\\p{L}+(?: балл\\p{L}*)?(?:\\s*[–:])?|ең (?:көбі|көп дегенде|көп|жоғарғы шегі|жоғары)(?: ұпай(?: саны)?)?(?:\\s*[–:])?)";
const least = "(?:не (?:менее|меньше)|минимум)(?: чем)?";
const lowest = "(?:не ниже|ең (?:төменгі шегі|төмені|азы)(?:\\s*[–:])?)(?: чем)?";
const from = "(?:\\s*-?\\s*(?:нан|нен|дан|ден|тан|тен))?";
const pointsKk = "\\s*-?\\s*(?:ұпай|балл?)(?:дан|нан|ден)?";
const notMore =
  "(?:ас(?:па|ырма)\\p{L}+(?: (?:тиіс|керек))?|(?:артық|көп|жоғары) емес|(?:артық|көп) (?:есепке алынб|ескерілм|саналм|есептелм|берілм)\\p{L}+)";
const notLess = "(?:(?:төмен|кем|аз) емес)";
const noun = "(?<noun>\\p{L}[\\p{L}-]*)";
const yearly =
  "(?:(?: в| за| в течение) (?:отчетн\\p{L}+ )?(?:год\\p{L}*|(?<often>месяц|квартал|полугоди|полгода)\\p{L}*))?";
const yearlyKk = "(?:жылына |(?<often>айына|тоқсанына|жарты ?жыл(?:дық)?(?:ына|да)) )?";
/** How often a period comes in a year. */
const times: readonly (readonly [RegExp, number])[] = [
  [/^(?:месяц|айына)/u, 12],
  [/^(?:квартал|тоқсан)/u, 4],
  [/^(?:полугод|полгода|жарты)/u, 2],
];

const greatest = pattern("(?:максимальн|предельн)\\p{L}+ балл|ең (?:жоғары|көп) (?:ұпай|балл?)");

interface Found {
  readonly kind: Pattern[0];
  readonly value: number;
  readonly isOfPeriod: boolean;
  readonly isGreatest: boolean;
}

type Pattern = readonly [kind: "points" | "bare" | "units" | "taken", pattern: RegExp, hint: RegExp];
/** The hint is in every text that the pattern takes: without it no pattern is made ready. */
const form = (kind: Pattern[0], text: string, hint: RegExp): Pattern => [kind, pattern(but + text), hint];
const upper = /не (?:более|больше|превыш|выше)|макс|max|предел|ең |дегенде/;
const upperKk = /ас(?:па|ырма)|емес|есепке|ескерілм|саналм|есептелм|берілм/;
const lower = /не (?:менее|меньше|ниже)|минимум|ең /;
const not = /емес/;

const caps: readonly Pattern[] = [
  form(
    "points",
    `(?:${most}|${highest})\\s*(?<value>${number})\\s*${points}${yearly}(?: (?:в сумме|суммарно|в общей сложности)${end})?`,
    upper,
  ),
  form("points", `(?:всего )?до (?<value>${number})\\s*(?:балл|очк)\\p{L}*${end}`, /до /),
  form("points", `всего (?<value>${number})\\s*${points}${yearly}${end}`, /всего /),
  form("points", `${yearlyKk}(?<value>${number})${pointsKk}\\s*${notMore}`, upperKk),
  // «3 ұпайдан 5 ұпайға дейін» is a range of points.
  form("points", `(?<!(?:ұпай|балл?)дан )(?<value>${number}) (?:ұпай|балл?)ға дейін${end}`, /ға дейін/),
  form("points", `${highest}\\s*(?<value>${number})${end}`, upper),
  form("bare", `${most}\\s*(?<value>${number})${yearly}${end}`, upper),
  form("bare", `(?<value>${number})${from}\\s*${notMore}${end}`, upperKk),
  form("units", `${most}\\s*(?<value>${count}) ${noun}${yearly}${end}`, upper),
  form("units", `${yearlyKk}(?<value>${count}) ${noun}(?<=нан|нен|дан|ден|тан|тен)\\s*${notMore}`, upperKk),
  form("units", `${yearlyKk}ең көбі (?<value>${count}) ${noun}${end}`, /ең көбі/),
];

const floors: readonly Pattern[] = [
  // «но не более минус 10»: as deep as it goes
  form("taken", `(?:${most}|${least}|${lowest})\\s*минус (?<value>${count})(?:\\s*${points})?${end}`, /минус/),
  form("points", `(?:${least}|${lowest})\\s*(?<value>${number})\\s*${points}`, lower),
  form("points", `(?<value>${number})${pointsKk}\\s*${notLess}`, not),
  form("points", `${lowest}\\s*(?<value>${number})${end}`, lower),
  form("bare", `${least}\\s*(?<value>${number})${end}`, lower),
  form("bare", `(?<value>${number})${from}\\s*${notLess}`, not),
];

const month = "(?:январ|феврал|март|апрел|ма[йя](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|год|г\\.|место)";

/** «(не менее 20 участников)»: which of the units count, and not how many points they give. */
const conditions: readonly RegExp[] = [
  pattern(
    `[\\s,(]*(?<!\\p{L})(?:(?:(?!кажд|за |әр)\\p{L}+ ){0,3}(?:не (?:менее|более|меньше|больше|ниже|выше)|минимум|максимум|свыше|более|менее|от|до)(?: чем)?\\s*${count}(?:-?т?и)? (?!${points}|–|${month})\\p{L}[\\p{L} -]*)(?=\\s*(?:$|[,;)–\\u0001]))`,
  ),
  pattern(`[\\s,(]*(?:кемінде|кем дегенде) ${count} (?!${points}|–)\\p{L}[\\p{L} -]*?(?=\\s*(?:$|[,;)–\\u0001]|әр))`),
  pattern(`[\\s,(]*${count} \\p{L}[\\p{L}-]*(?:нан|нен|дан|ден|тан|тен) (?:кем|аз|артық|көп) емес[\\p{L} -]*`),
];

const limitWord = pattern(
  `(?:не (?:менее|более|меньше|больше|ниже|выше)|мум|свыше|более|менее|от|до|чем) ${count}|кемінде|дегенде|емес`,
);

/** A clause of its own: «коэффициент 2 книги» is none. */
const weights = [
  pattern(`(?:^|[,;(\\n])\\s*(?:вес|салмағы|коэффициент)(?:\\s*[–:])?\\s*(?<value>${count})(?=\\s*(?:$|[,;)\\n]))`),
];

/**
 * Takes floor, cap, weight and conditions out of a wording; a number behind a limit word is points only before the word for points,
 * or where nothing follows it.
 * @param text The wording; what is taken is gone from it.
 */
export function takeLimits(text: Leftover): Limits {
  const reasons: QuestionReason[] = [];
  const first = (patterns: readonly Pattern[]): Found | undefined => {
    for (const [kind, pattern, hint] of patterns) {
      const groups = text.has(hint) ? text.groupsOf(pattern) : undefined;
      if (!groups || (kind === "units" && !text.isCounted(groups["noun"] ?? ""))) continue;
      const [said = ""] = text.take(pattern) ?? [];
      const often = times.find(([word]) => word.test(groups["often"] ?? ""))?.[1];
      return {
        kind,
        value: Number(groups["value"]) * (often ?? 1) * (kind === "taken" ? -1 : 1),
        isOfPeriod: often !== undefined,
        isGreatest: greatest.test(said),
      };
    }
    return undefined;
  };
  const floor = first(floors);
  const cap = first(caps);
  // «всего не более 4 дней, не более 12 баллов»
  const units = cap?.kind === "points" ? first(caps.filter(([kind]) => kind === "units")) : undefined;
  const weight = weights.map((pattern) => text.take(pattern)?.groups?.["value"]).find((value) => value !== undefined);
  if (text.has(limitWord) && conditions.map((pattern) => text.takeAll(pattern).length).some((taken) => taken > 0))
    reasons.push("condition");
  // «не ниже −100», «не менее 0» can only bound what is taken off; «не менее 10» would give ten points for nothing.
  if (floor && floor.value > 0) reasons.push("limit-unclear");
  if (Number(weight) === 0) reasons.push("limit-unclear");
  if (cap?.isOfPeriod === true || units?.isOfPeriod === true) reasons.push("period");
  return {
    ...(floor && { floor: floor.value }),
    ...(cap && (cap.kind === "units" ? { most: cap.value } : { cap: cap.value })),
    ...(units && { most: units.value }),
    ...(cap?.kind === "bare" && cap.value > 0 && { isBare: true }),
    ...(cap?.isGreatest === true && { isGreatest: true }),
    ...(cap?.isOfPeriod === true && { isOfPeriod: true }),
    ...(weight !== undefined && Number(weight) > 0 && { weight: Number(weight) }),
    reasons,
  };
}

/**
 * Whether a limit would change the points of a rule that has no place for it.
 * @param rule As read.
 * @param limits As read beside it.
 */
export function dropsLimit(rule: Rule, { floor, cap, most }: Limits): boolean {
  if (rule.kind === "per_unit" || rule.kind === "penalty_per_unit" || rule.kind === "percent_of_plan") return false;
  if (most !== undefined) return true;
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
    case "mark":
      return [0, rule.cap];
    case "share_bands":
    case "value_bands":
      return rule.bands.map(({ points: given }) => given);
    case "min_max":
      return [rule.from ?? 0, rule.to ?? 100];
    default:
      return null;
  }
}
