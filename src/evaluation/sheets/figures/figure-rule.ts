import { boundWords, dateOfBound } from "../../words/explain/range-words";
import type { SheetWords } from "../../words/sheets/ru";
import type { FigureType } from "../../../rating/criteria/base-field";
import type { Area, Validation, ValidationRule } from "../../../sheets/plan/sheet-plan";
import type { YearFrame } from "../year-frame";

/** What may be typed in one column of figures. */
export interface FigureBounds {
  readonly type: FigureType;
  readonly min?: number | string | null;
  readonly max?: number | string | null;
  /** Told of sums of money. */
  readonly unit?: string;
}

/** Largest count or sum a cell takes where the criteria table names no bound. */
const largest = 999_999_999_999;

/**
 * The validation of a column of figures; a blank cell is always allowed.
 * @param title At most 32 characters are kept.
 */
export function figureRule(frame: YearFrame, area: Area, bounds: FigureBounds, title: string): Validation {
  const words = frame.words.figures;
  const { prompt, error } = wordsFor(frame, bounds);
  const range = boundWords(bounds, frame.data.language, frame.data.year);
  const limits = range === "" ? "" : ` ${rangeSentence(frame, range)}`;
  return {
    area,
    rule: ruleOf(frame, bounds),
    prompt: { title: title.slice(0, 32), text: `${prompt}${limits} ${words.leaveBlank}`.slice(0, 255) },
    error: { title: words.errorTitle.slice(0, 32), text: `${error}${limits}`.slice(0, 225) },
  };
}

function rangeSentence(frame: YearFrame, range: string): string {
  const { range: sentence } = frame.words.figures;
  return sentence.replace("{min} – {max}", range);
}

function wordsFor(frame: YearFrame, { type, unit = "" }: FigureBounds): SheetWords["figures"]["whole"] {
  const words = frame.words.figures;
  if (type === "integer") return words.whole;
  if (type === "money" && unit !== "")
    return { prompt: frame.say(words.money.prompt, { unit }), error: frame.say(words.money.error, { unit }) };
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
