import { formatFigure } from "../../../../text/format-number";
import type { Language } from "../../../../text/language";
import { boundOf } from "../../../../rating/criteria/bound-of";
import type { Band } from "../../../../rating/points/bands";
import type { BlockId, Indicator } from "../../../../rating/criteria/criteria";
import type { FigureType } from "../../../../rating/criteria/base-field";
import { type Rule, type RuleKind, typesOf } from "../../../../rating/rules/rules";
import { dayText, listOfKind, partsOfList, valuesOfRule, type DraftLine, type DraftValue } from "./rule-form";
import { dateText } from "../../../ui/names/date-text";

export interface DraftBand {
  readonly ge: string;
  readonly lt: string;
  readonly points: string;
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
      dueYear: "reporting_year+1",
      take: "all",
      direction: indicator.direction === "down" ? "down" : "up",
      ...valuesOfRule(rule, number),
    },
    bands:
      bands.length > 0
        ? bands.map(({ ge, lt, points }) => ({ ge: number(ge), lt: number(lt), points: number(points) }))
        : [emptyBand],
    lines: linesOf(rule, number),
  };
}

/** Lines of a list of days, levels or marks, each with the parts its shape has. */
function linesOf(rule: Rule & Readonly<Record<string, unknown>>, number: (value: unknown) => string): DraftLine[] {
  const list = listOfKind(rule.kind);
  const lines = list === undefined ? [] : rule[list.name];
  if (list === undefined || !Array.isArray(lines)) return [];
  const textOf = (line: unknown, part: keyof DraftLine): string => {
    const value = typeof line === "string" ? line : (line as Readonly<Record<string, unknown>>)[part];
    return part === "until" && typeof value === "string" ? dayText(value) : number(value);
  };
  return lines.map((line: unknown) => ({
    ...emptyLine,
    ...Object.fromEntries(partsOfList[list.shape].map((part) => [part, textOf(line, part)])),
  }));
}

/** The same form with its rule to be filled in. */
export function withoutRule(draft: IndicatorDraft): IndicatorDraft {
  const { dueYear = "", direction = "up" } = draft.values;
  return { ...draft, wholeSteps: false, values: { dueYear, direction }, bands: [emptyBand], lines: [] };
}
