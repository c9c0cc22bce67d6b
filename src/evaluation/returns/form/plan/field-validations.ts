import type { Language } from "../../../../text/language";
import type { Validation, ValidationRule } from "../../../../sheets/plan/sheet-plan";
import { localText } from "../../../../text/local-text";
import type { ReturnField } from "../return-fields";
import { returnColumns as columns } from "../return-layout";
import type { ReturnWords } from "../../../words/return/ru";

/** Defined names of the lists a cell may be filled from. */
export const listNames = { yesNo: "lst_yes_no", sources: "lst_sources" } as const;

/** What a cell takes where nothing bounds the figure. */
const largest = 999_999_999_999;
const longest = { title: 32, prompt: 255, error: 225, text: 1000 };

/** What the prompts of a field speak of. */
interface PromptContext {
  readonly words: ReturnWords;
  readonly language: Language;
  readonly year: number;
  /** Allowed range in words. */
  readonly range: string;
}

/**
 * Validations of one row: the figure by its kind, the source from a list, texts of a sensible length.
 * @param field The row; only what the organisation types is validated.
 * @param context Words and range.
 * @returns Validations with prompt and refusal.
 */
export function fieldValidations(field: ReturnField, context: PromptContext): Validation[] {
  if (field.state !== "input") return [];
  const { words } = context;
  const at = (column: number) => ({ row: field.row, column, rows: 1, columns: 1 });
  const text = (column: number, letter: string, prompt: string): Validation => ({
    area: at(column),
    rule: { kind: "custom", formula: `=LEN(${letter}${field.row})<=${longest.text}` },
    prompt: { title: words.prompts.textTitle, text: prompt },
    error: { title: words.refusals.title, text: words.refusals.text },
  });
  return [
    { area: at(columns.figure), ...figureRule(field, context) },
    text(columns.document, "G", words.prompts.documentCell),
    {
      area: at(columns.source),
      rule: { kind: "list", source: `=${listNames.sources}` },
      prompt: { title: words.prompts.sourceTitle, text: cut(words.prompts.source, longest.prompt) },
      error: { title: words.refusals.title, text: words.refusals.source },
    },
    text(columns.remark, "I", words.prompts.remarkCell),
  ];
}

function figureRule(field: ReturnField, { words, language, range }: PromptContext): Omit<Validation, "area"> {
  const { prompts, refusals } = words;
  const unit = localText(field.unit, language);
  const limits = range === "" ? "" : prompts.range(range);
  const kinds: Readonly<Record<string, readonly [ValidationRule, string[], string]>> = {
    integer: [
      { kind: "whole", min: numberOr(field.min, -largest), max: numberOr(field.max, largest) },
      [prompts.whole, limits],
      refusals.whole(range),
    ],
    decimal: [
      { kind: "decimal", min: numberOr(field.min, -largest), max: numberOr(field.max, largest) },
      [prompts.decimal, limits],
      refusals.decimal(range),
    ],
    money: [
      { kind: "decimal", min: numberOr(field.min, -largest), max: numberOr(field.max, largest) },
      [unit === "" ? prompts.decimal : prompts.money(unit), limits],
      refusals.decimal(range),
    ],
    date: [
      { kind: "date", min: String(field.min ?? "1990-01-01"), max: String(field.max ?? "2099-12-31") },
      [prompts.date, limits],
      refusals.date(range),
    ],
    "yes-no": [{ kind: "list", source: `=${listNames.yesNo}` }, [prompts.yesNo], refusals.yesNo],
  };
  const [rule, sentences, error] = kinds[field.type] ?? kinds["decimal"] ?? missingKind(field);
  const document = field.evidence === undefined ? [] : [prompts.document(localText(field.evidence, language))];
  return {
    rule,
    prompt: {
      title: cut(`${field.code} · ${unit}`, longest.title),
      text: sentencesWithin([...sentences, prompts.blank, ...document], longest.prompt),
    },
    error: { title: refusals.title, text: cut(error, longest.error) },
  };
}

function missingKind(field: ReturnField): never {
  throw new RangeError(`figure ${field.code} of type ${field.type} cannot be typed`);
}

function numberOr(bound: number | string | null, otherwise: number): number {
  return typeof bound === "number" ? bound : otherwise;
}

/** As many whole sentences as fit. */
function sentencesWithin(sentences: readonly string[], length: number): string {
  let text = "";
  for (const sentence of sentences.filter((one) => one !== "")) {
    const longer = text === "" ? sentence : `${text} ${sentence}`;
    if (longer.length <= length) text = longer;
  }
  return text;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
