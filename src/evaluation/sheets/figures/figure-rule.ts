import { formatFigure } from "../../../text/format-number";
import type { InputWords } from "../../words/sheets/sheet-words";
import { boundOf } from "../../../rating/criteria/bound-of";
import { dayNumber } from "../../../text/day-number";
import type { FigureType } from "../../../rating/criteria/criteria";
import type { Area, Validation, ValidationRule } from "../../../sheets/plan/sheet-plan";
import type { YearFrame } from "../year-frame";

/** What may be typed in one column of figures. */
export interface FigureBounds {
  readonly type: FigureType;
  readonly min?: number | string | null;
  readonly max?: number | string | null;
}

/** Largest count or sum a cell takes where the criteria table names no bound. */
const largest = 999_999_999_999;

/**
 * An ISO date from a bound such as `reporting_year+1-01-01`.
 * @returns The date, or `undefined` where the bound is not one.
 * @example dateOfBound("reporting_year+1-12-31", 2025) //=> "2026-12-31"
 */
export function dateOfBound(bound: number | string | null | undefined, year: number): string | undefined {
  const date = typeof bound === "string" ? boundOf(bound, year) : "";
  return Number.isNaN(dayNumber(date)) ? undefined : date;
}

/**
 * Bounds of a figure as people read them.
 * @returns `0 – 100 000`, `01.01.2026 – 31.12.2026`, or "" where there are none.
 */
export function writeBounds(frame: YearFrame, bounds: FigureBounds): string {
  const { language, year } = frame.data;
  const write = (bound: FigureBounds["min"]): string => {
    const date = dateOfBound(bound, year);
    if (date !== undefined) return date.split("-").reverse().join(".");
    return typeof bound === "number" ? formatFigure(bound, language) : "";
  };
  const [min, max] = [write(bounds.min), write(bounds.max)];
  if (min === "" && max === "") return "";
  return max === "" ? `≥ ${min}` : min === "" ? `≤ ${max}` : `${min} – ${max}`;
}

/**
 * The validation of a column of figures; a blank cell is always allowed.
 * @param title At most 32 characters are kept.
 */
export function figureRule(frame: YearFrame, area: Area, bounds: FigureBounds, title: string): Validation {
  const words = frame.words.figures;
  const sentences = wordsFor(frame, bounds.type);
  const range = writeBounds(frame, bounds);
  const limits = range === "" ? "" : ` ${rangeSentence(frame, range)}`;
  return {
    area,
    rule: ruleOf(frame, bounds),
    prompt: { title: title.slice(0, 32), text: `${sentences.prompt}${limits} ${words.leaveBlank}`.slice(0, 255) },
    error: { title: words.errorTitle.slice(0, 32), text: `${sentences.error}${limits}`.slice(0, 225) },
  };
}

function rangeSentence(frame: YearFrame, range: string): string {
  const { range: sentence } = frame.words.figures;
  return sentence.replace("{min} – {max}", range);
}

function wordsFor(frame: YearFrame, type: FigureType): InputWords {
  const words = frame.words.figures;
  if (type === "integer") return words.whole;
  if (type === "money") return words.money;
  if (type === "date") return words.date;
  return type === "yes-no" ? words.yesNo : words.decimal;
}

function ruleOf(frame: YearFrame, { type, min, max }: FigureBounds): ValidationRule {
  const { year } = frame.data;
  if (type === "yes-no") return { kind: "list", source: `=${frame.name("lst_yes_no")}` };
  if (type === "date") {
    return {
      kind: "date",
      min: dateOfBound(min, year) ?? `${year}-01-01`,
      max: dateOfBound(max, year) ?? `${year + 1}-12-31`,
    };
  }
  const least = typeof min === "number" ? min : -largest;
  const most = typeof max === "number" ? max : largest;
  return { kind: type === "integer" ? "whole" : "decimal", min: least, max: most };
}
