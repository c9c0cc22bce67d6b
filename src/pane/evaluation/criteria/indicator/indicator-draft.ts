import { formatFigure } from "../../../../text/format-number";
import type { Language } from "../../../../text/language";
import { boundOf } from "../../../../rating/criteria/bound-of";
import type { Band, BlockId, FigureType, Indicator, Rule, RuleKind } from "../../../../rating/criteria/criteria";
import { typesOf } from "../../../../rating/rules/rules";
import { dateText } from "../../../ui/names/date-text";

/** Parameters of rules as a person types them. */
export type DraftValue =
  | "points"
  | "per"
  | "most"
  | "floor"
  | "cap"
  | "numerator"
  | "denominator"
  | "capRatio"
  | "yes"
  | "no"
  | "due"
  | "dueYear"
  | "perDayLate"
  | "from"
  | "to"
  | "take"
  | "direction";

export interface DraftBand {
  readonly ge: string;
  readonly lt: string;
  readonly points: string;
}

/** One line of days, levels or marks; what a kind does not ask is empty. */
export interface DraftLine {
  /** Day and month. */
  readonly until: string;
  /** Code of a base field. */
  readonly field: string;
  readonly points: string;
  readonly cap: string;
}

/** An indicator in its form: texts as typed, for every rule at once, so that changing the kind loses nothing. */
export interface IndicatorDraft {
  readonly code: string;
  readonly block: BlockId;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly type: FigureType;
  readonly unitKk: string;
  readonly unitRu: string;
  readonly evidenceKk: string;
  readonly evidenceRu: string;
  readonly source: readonly string[];
  readonly weight: string;
  readonly min: string;
  readonly max: string;
  readonly kind: RuleKind;
  readonly wholeSteps: boolean;
  readonly values: Readonly<Partial<Record<DraftValue, string>>>;
  readonly bands: readonly DraftBand[];
  /** Absent in a draft that was kept before there were such rules. */
  readonly lines?: readonly DraftLine[];
  /** A base field that is being added from the form. */
  readonly newBase?: Readonly<Partial<Record<NewBaseText, string>>>;
}

/** What is typed of a new base field. */
export type NewBaseText = (typeof newBaseTexts)[number];
export const newBaseTexts = ["code", "kk", "ru", "unitKk", "unitRu"] as const;

/** Types of figure a rule is counted from; the first one is taken when the kind changes. A percentage is never typed. */
export function typesOfKind(kind: RuleKind): readonly FigureType[] {
  const types = typesOf(kind);
  return types.includes("percent") ? ["percent"] : types;
}

/** Parameters each kind of rule shows. */
export const valuesOfKind: Readonly<Record<RuleKind, readonly DraftValue[]>> = {
  per_unit: ["points", "per", "most", "floor", "cap"],
  penalty_per_unit: ["points", "per", "floor"],
  share_bands: ["numerator", "denominator"],
  percent_of_plan: ["points", "numerator", "denominator", "capRatio"],
  value_bands: [],
  yes_no: ["yes", "no"],
  on_time: ["due", "dueYear", "points", "perDayLate", "floor"],
  min_max: ["from", "to", "direction"],
  place_points: ["direction"],
  date_bands: ["dueYear"],
  levels: ["take", "cap"],
  mark: ["cap"],
};

/** What each line of a kind shows; a kind of which nothing is shown has no lines. */
export const linesOfKind: Readonly<Partial<Record<RuleKind, readonly (keyof DraftLine)[]>>> = {
  date_bands: ["until", "points"],
  levels: ["field", "points", "cap"],
  mark: ["field"],
};

export const emptyLine: DraftLine = { until: "", field: "", points: "", cap: "" };

const emptyBand: DraftBand = { ge: "", lt: "", points: "" };

/**
 * The form of an indicator.
 * @param indicator As the table has it.
 * @param language Language in which numbers are written.
 * @param year Reporting year, in which limits of dates are shown.
 */
export function draftOf(indicator: Indicator, language: Language, year: number): IndicatorDraft {
  const number = (value: unknown): string =>
    typeof value === "number" ? formatFigure(value, language) : String(value ?? "");
  const bound = (value: Indicator["min"]): string =>
    typeof value === "string" ? dateText(boundOf(value, year)) : number(value);
  const rule = indicator.rule as Rule & Readonly<Record<string, unknown>>;
  const ratio = rule["cap_ratio"];
  const bands = Array.isArray(rule["bands"]) ? (rule["bands"] as readonly Band[]) : [];
  return {
    code: indicator.code,
    block: indicator.block,
    kk: indicator.kk,
    ru: indicator.ru,
    en: indicator.en ?? "",
    type: indicator.type,
    unitKk: indicator.unit?.kk ?? "",
    unitRu: indicator.unit?.ru ?? "",
    evidenceKk: indicator.evidence?.kk ?? "",
    evidenceRu: indicator.evidence?.ru ?? "",
    source: indicator.source ?? [],
    weight: number(indicator.weight),
    min: bound(indicator.min),
    max: bound(indicator.max),
    kind: rule.kind,
    wholeSteps: rule["round"] === "down",
    values: {
      points: number(rule["points"]),
      per: number(rule["per"]),
      most: number(rule["most"]),
      floor: number(rule["floor"]),
      cap: number(rule["cap"]),
      numerator: String(rule["numerator"] ?? ""),
      denominator: String(rule["denominator"] ?? ""),
      capRatio: typeof ratio === "number" ? number(Number((ratio * 100).toPrecision(12))) : "",
      yes: number(rule["yes"]),
      no: number(rule["no"]),
      due: dayText(String(rule["due"] ?? "")),
      dueYear: String(rule["due_year"] ?? "reporting_year+1"),
      perDayLate: number(rule["per_day_late"]),
      from: number(rule["from"]),
      to: number(rule["to"]),
      take: rule["take"] === "highest" ? "highest" : "all",
      direction: indicator.direction === "down" ? "down" : "up",
    },
    bands:
      bands.length > 0
        ? bands.map(({ ge, lt, points }) => ({ ge: number(ge), lt: number(lt), points: number(points) }))
        : [emptyBand],
    lines: linesOf(rule, number),
  };
}

function linesOf(rule: Rule, number: (value: unknown) => string): readonly DraftLine[] {
  switch (rule.kind) {
    case "date_bands":
      return rule.days.map(({ until, points }) => ({
        ...emptyLine,
        until: until === null ? "" : dayText(until),
        points: number(points),
      }));
    case "levels":
      return rule.levels.map(({ field, points, cap }) => ({
        ...emptyLine,
        field,
        points: number(points),
        cap: number(cap),
      }));
    case "mark":
      return (rule.marks ?? []).map((field) => ({ ...emptyLine, field }));
    default:
      return [];
  }
}

/** `01-20` as people write it. */
function dayText(day: string): string {
  return day.split("-").reverse().join(".");
}

/** The same form with its rule to be filled in. */
export function withoutRule(draft: IndicatorDraft): IndicatorDraft {
  const { dueYear = "", direction = "up" } = draft.values;
  return { ...draft, wholeSteps: false, values: { dueYear, direction }, bands: [emptyBand], lines: [] };
}
