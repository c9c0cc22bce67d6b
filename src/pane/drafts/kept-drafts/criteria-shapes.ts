import type { BaseField, FigureType } from "../../../rating/criteria/base-field";
import type { Block, BlockId, Check, Indicator } from "../../../rating/criteria/criteria";
import type { LocalText } from "../../../text/local-text";
import { type Rule, isRuleKind, parametersOf } from "../../../rating/rules/rules";
import { hasShape } from "../../../rating/rules/shapes";
import { either, isNumber, isText, listOf, maybe, oneOf, orNull, shape, type Guard } from "../../../text/guards";

const isLocalText = shape<LocalText>({ kk: isText, ru: isText, en: maybe(isText) });

export const isBlockId: Guard<BlockId> = either(isNumber, isText);

export const isFigureType: Guard<FigureType> = oneOf("integer", "decimal", "money", "percent", "date", "yes-no");

export const isBaseField = shape<BaseField>({
  code: isText,
  kk: isText,
  ru: isText,
  en: maybe(isText),
  unit: isLocalText,
  type: oneOf("integer", "decimal", "money", "date", "yes-no"),
  min: maybe(orNull(isNumber)),
  max: maybe(orNull(isNumber)),
});

export const isBlock = shape<Block>({
  block: isBlockId,
  kk: isText,
  ru: isText,
  en: maybe(isText),
  sheet_kk: maybe(isText),
  sheet_ru: maybe(isText),
  sheet_en: maybe(isText),
});

export const isCheck = shape<Check>({
  id: isText,
  level: oneOf("error", "warning"),
  expr: isText,
  why: maybe(isText),
  implemented_by: maybe(isText),
});

/** A rule as its kind wants it. */
const isRule: Guard<Rule> = (value): value is Rule => {
  if (typeof value !== "object" || value === null) return false;
  const { kind, ...given } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== "string" || !isRuleKind(kind)) return false;
  const parameters = parametersOf(kind);
  return Object.entries(parameters).every(([name, { shape: wanted, optional }]) => {
    const found = given[name] ?? null;
    // An answer may lie half given in a draft: an empty base field is still to be chosen.
    return found === null ? optional === true : found === "" || hasShape(found, wanted);
  });
};

const bound = maybe(orNull(either(isNumber, isText)));

export const isIndicator = shape<Indicator>({
  block: isBlockId,
  code: isText,
  kk: isText,
  ru: isText,
  en: maybe(isText),
  unit: maybe(isLocalText),
  type: isFigureType,
  min: bound,
  max: bound,
  direction: maybe(oneOf("up", "down", "earlier")),
  rule: isRule,
  weight: maybe(isNumber),
  evidence: maybe(isLocalText),
  source: maybe(listOf(isText)),
  status: maybe(isText),
});

/** A rule as a line of a table is read. */
export const isReading = shape({
  rule: isRule,
  type: isFigureType,
  weight: maybe(isNumber),
  direction: maybe(oneOf("up", "down")),
  unit: maybe(isLocalText),
});
