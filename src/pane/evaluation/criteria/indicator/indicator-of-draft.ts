import type { IndicatorField } from "../../../words/criteria-editor/ru";
import { checkIndicator } from "../../../../rating/criteria/check-indicator";
import type { Band } from "../../../../rating/points/bands";
import type { BaseField } from "../../../../rating/criteria/base-field";
import type { DayLine } from "../../../../rating/rules/date-bands";
import type { Indicator } from "../../../../rating/criteria/criteria";
import type { Level } from "../../../../rating/rules/levels";
import type { LocalText } from "../../../../text/local-text";
import { type Rule, comparesAll, parametersOf } from "../../../../rating/rules/rules";
import { boundFrom, boundOf } from "../../../../rating/criteria/bound-of";
import type { Parameter } from "../../../../rating/rules/rule-module";
import { parseFigure } from "../../../../rating/returns/parse-figure";
import { dateOfText } from "../../../ui/names/date-text";
import { draftName, type DraftLine, type DraftValue } from "./rule-form";
import type { DraftBand, IndicatorDraft } from "./indicator-draft";

/**
 * The indicator that a form makes, with what is wrong in it.
 * @param draft The form.
 * @param before The indicator it was opened with; what the form does not show is kept.
 * @param baseFields Base fields of the table.
 * @param year Reporting year: limits of dates move with it.
 */
export function indicatorOfDraft(
  draft: IndicatorDraft,
  before: Indicator | undefined,
  baseFields: readonly Pick<BaseField, "code">[],
  year: number,
): { readonly indicator: Indicator; readonly wrong: readonly IndicatorField[] } {
  const wrong: IndicatorField[] = [];
  const number = (field: IndicatorField, text: string | undefined, isNeeded: boolean): number | undefined => {
    const parsed = parseFigure(text ?? "", "decimal");
    if (parsed.kind === "value" && typeof parsed.value === "number") return parsed.value;
    if (parsed.kind !== "blank" || isNeeded) wrong.push(field);
    return undefined;
  };
  const rule = ruleOf(draft, number, wrong);
  if (draft.code.trim() === "") wrong.push("code");
  for (const name of ["kk", "ru"] as const) if (draft[name].trim() === "") wrong.push(name);
  const weight = number("weight", draft.weight, false);
  const isDate = draft.type === "date";
  const bound = (name: "min" | "max"): number | string | undefined =>
    isDate
      ? dateBound(draft[name], before?.[name], year, () => wrong.push(name))
      : draft.type === "percent" || draft.type === "yes-no"
        ? keptBound(before, name)
        : number(name, draft[name], false);
  const [min, max] = [bound("min"), bound("max")];
  const texts = (kk: string, ru: string, old: LocalText | undefined): LocalText | undefined =>
    kk.trim() === "" && ru.trim() === ""
      ? undefined
      : { ...old, kk: kk.trim() || ru.trim(), ru: ru.trim() || kk.trim() };
  const unit = texts(draft.unitKk, draft.unitRu, before?.unit);
  const evidence = texts(draft.evidenceKk, draft.evidenceRu, before?.evidence);
  const indicator: Indicator = {
    block: draft.block,
    code: draft.code.trim(),
    kk: draft.kk.trim(),
    ru: draft.ru.trim(),
    ...(draft.en.trim() !== "" && { en: draft.en.trim() }),
    ...(unit && { unit }),
    type: draft.type,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...directionOf(draft, before),
    rule,
    ...(weight !== undefined && (weight !== 1 || before?.weight !== undefined) && { weight }),
    ...(evidence && { evidence }),
    ...(draft.source.length > 0 && { source: draft.source }),
    ...(before?.status !== undefined && { status: before.status }),
  };
  const codes = new Set(baseFields.map(({ code }) => code));
  for (const found of checkIndicator(indicator, codes)) {
    if (found.level === "error" && wrong.length === 0)
      wrong.push(fieldOf(String(found.params["name"] ?? ""), found.code));
  }
  return { indicator, wrong: [...new Set(wrong)] };
}

/** Rules that compare organisations ask for it; up is what goes without saying. */
function directionOf({ kind, values }: IndicatorDraft, before: Indicator | undefined): Pick<Indicator, "direction"> {
  const kept = before?.direction;
  const isAsked = comparesAll({ kind });
  if (isAsked && values.direction === "down") return { direction: "down" };
  return kept === undefined || (isAsked && kept === "down") ? {} : { direction: kept };
}

type ReadNumber = (field: IndicatorField, text: string | undefined, isNeeded: boolean) => number | undefined;

/** The rule as its kind's parameters tell it; `checkIndicator` judges it afterwards. */
function ruleOf(draft: IndicatorDraft, number: ReadNumber, wrong: IndicatorField[]): Rule {
  const { kind, values, wholeSteps, bands, lines = [] } = draft;
  const read = (name: string, { shape, optional }: Parameter): unknown => {
    const field = draftName(name) as IndicatorField & DraftValue;
    const text = values[field];
    const typed = (): number | undefined => number(field, text, optional !== true) ?? (optional ? undefined : 0);
    switch (shape) {
      case "number":
      case "negative":
      case "positive":
        return typed();
      case "ratio": {
        const percent = typed();
        return percent === undefined ? undefined : Number((percent / 100).toPrecision(12));
      }
      case "base":
        if ((text ?? "") === "") wrong.push(field);
        return text ?? "";
      case "due": {
        const day = dayOfText(text ?? "");
        if (day === null) wrong.push(field);
        return day ?? "";
      }
      case "due-year":
        return /^\d{4}$/.test(text ?? "") ? Number(text) : (text ?? "reporting_year+1");
      case "take":
        return text === "highest" ? text : undefined;
      case "round":
        return wholeSteps ? "down" : undefined;
      case "bands":
        return bandsOf(bands, number);
      case "days":
        return daysOf(lines, number, wrong);
      case "levels":
        return levelsOf(lines, number, wrong);
      case "marks": {
        const marks = lines.map(({ field: code }) => code).filter((code) => code !== "");
        return marks.length > 0 ? marks : undefined;
      }
    }
  };
  const told = Object.entries(parametersOf(kind)).map(([name, parameter]) => [name, read(name, parameter)] as const);
  return { kind, ...Object.fromEntries(told.filter(([, value]) => value !== undefined)) } as Rule;
}

/** `20.1` as `01-20`; `null` where it is no day of a month. */
function dayOfText(text: string): string | null {
  const [, day = "", month = ""] = /^(\d{1,2})\.(\d{1,2})$/.exec(text.trim()) ?? [];
  return day === "" ? null : `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The last line may leave its day open: every later day. */
function daysOf(lines: readonly DraftLine[], number: ReadNumber, wrong: IndicatorField[]): DayLine[] {
  if (lines.length === 0) wrong.push("lines");
  return lines.map(({ until, points }, at) => {
    const day = dayOfText(until);
    const isLater = until.trim() === "" && at > 0 && at === lines.length - 1;
    if (day === null && !isLater) wrong.push("lines");
    return { until: day, points: number("lines", points, true) ?? 0 };
  });
}

function levelsOf(lines: readonly DraftLine[], number: ReadNumber, wrong: IndicatorField[]): Level[] {
  if (lines.length === 0 || lines.some(({ field }) => field === "")) wrong.push("lines");
  return lines.map(({ field, points, cap }) => {
    const most = number("lines", cap, false);
    return { field, points: number("lines", points, true) ?? 0, ...(most !== undefined && { cap: most }) };
  });
}

function bandsOf(bands: readonly DraftBand[], number: ReadNumber): Band[] {
  return bands.map(({ ge, lt, points }) => ({
    ge: number("bands", ge, false) ?? null,
    lt: number("bands", lt, false) ?? null,
    points: number("bands", points, true) ?? 0,
  }));
}

function keptBound(before: Indicator | undefined, name: "min" | "max"): number | string | undefined {
  return before?.[name] ?? undefined;
}

function fieldOf(name: string, code: string): IndicatorField {
  const names: Readonly<Record<string, IndicatorField>> = {
    cap_ratio: "capRatio",
    per_day_late: "perDayLate",
    due_year: "due",
    type: "points",
    direction: "points",
  };
  if (code.startsWith("criteria.bands")) return "bands";
  if (code === "criteria.unknown-base-field") return "numerator";
  if (["days", "levels", "marks"].includes(name)) return "lines";
  return names[name] ?? (name as IndicatorField);
}

/** A limit that was not changed stays as it was written; others move with the year. */
function dateBound(text: string, before: Indicator["min"], year: number, refuse: () => void): string | undefined {
  const date = dateOfText(text);
  if (date === null) refuse();
  if (date === null || date === "") return undefined;
  return typeof before === "string" && boundOf(before, year) === date ? before : boundFrom(date, year);
}
