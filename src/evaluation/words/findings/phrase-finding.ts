import type { Criteria } from "../../../rating/criteria/criteria";
import type { FigureType } from "../../../rating/criteria/base-field";
import { localText } from "../../../text/local-text";
import type { Finding, FindingParams } from "../../../rating/finding";
import type { Organisation } from "../../../rating/organisations/organisation";
import { shortName } from "../../../rating/organisations/organisation-names";
import { fillTemplate } from "../../../text/fill-template";
import { formatDate } from "../../../text/format-date";
import { formatFigure } from "../../../text/format-number";
import { parameterWords } from "../parameters/parameter-cells";
import { describeCheck } from "./describe-check";
import type { FindingText, FindingWords, SentenceKey } from "./finding-words";
import { isKnownCheck } from "./known-checks";
import { sentenceKey } from "./sentence-key";

/** The names a finding may mention; what is absent is shown by its code. */
export interface FindingContext {
  readonly organisations?: readonly Organisation[];
  readonly criteria?: Criteria;
}

/** A finding in words: level, what is wrong, grounds, remedy, and where it stands. */
export interface DescribedFinding extends FindingText {
  readonly remedyForOrganisation: string;
  readonly level: string;
  /** Parts joined by " · "; "" when the finding concerns the whole. */
  readonly where: string;
  /** The file with its sheet and cell, joined likewise; "" when no file is known. */
  readonly source: string;
}

/** Years are written without groups: 2025, never 2 025. */
const plainNumbers = new Set(["file.wrong-year", "figure.date-year"]);

/**
 * A finding in words of one language.
 * @param finding What was found.
 * @param words Sentences of the language.
 * @param context Names of organisations, indicators and base fields.
 * @returns Sentences ready for the screen or a sheet.
 */
export function phraseFinding(finding: Finding, words: FindingWords, context: FindingContext): DescribedFinding {
  const text = finding.code.startsWith("check.")
    ? checkText(finding, words, context)
    : words.sentences[keyOf(finding, context)];
  const values = valuesOf(finding, words, context);
  return {
    level: words.levels[finding.level],
    title: fillTemplate(text.title, values),
    why: fillTemplate(text.why, values),
    remedy: fillTemplate(text.remedy, values),
    remedyForOrganisation: fillTemplate(text.remedyForOrganisation ?? text.remedy, values),
    where: whereOf(finding, words, context),
    source: sourceOf(finding, words).join(" · "),
  };
}

/** Where a date is missing a date is asked for: «enter 0» would be wrong. */
function keyOf(finding: Finding, context: FindingContext): SentenceKey {
  const key = sentenceKey(finding);
  if (key !== "figure.missing" && key !== "figure.must-be-declared") return key;
  return figureType(finding, context) === "date" ? `${key}/date` : key;
}

function checkText(finding: Finding, words: FindingWords, context: FindingContext): FindingText {
  const id = finding.code.slice("check.".length);
  const operands = Object.entries(finding.params)
    .filter(([name]) => name !== "id" && name !== "expr")
    .map(([name, value]) => `${name.replace(/[[\]]/g, "")}\u00A0– ${writeValue(value, words, false)}`);
  const text = isKnownCheck(id, context.criteria) ? words.checks[id] : otherCheck(id, words, context);
  return operands.length === 0 ? text : { ...text, title: escapeValues(`${text.title}: ${operands.join("; ")}`) };
}

function otherCheck(id: string, words: FindingWords, context: FindingContext): FindingText {
  const check = context.criteria?.checks.find((entry) => entry.id === id);
  const text = words.sentences.check;
  if (check === undefined) return text;
  return { ...text, title: escapeValues(describeCheck(check.expr, words, (code) => nameOf(code, words, context))) };
}

/** Names from the table may hold braces; they must not be taken for values of a sentence. */
function escapeValues(text: string): string {
  return text.replace(/\{/g, "(").replace(/\}/g, ")");
}

function valuesOf(finding: Finding, words: FindingWords, context: FindingContext): Record<string, string> {
  const plain = plainNumbers.has(finding.code);
  const values: Record<string, string> = {};
  for (const name of [
    "value",
    "issued",
    "known",
    "previous",
    "min",
    "max",
    "today",
    "base",
    "block",
    "places",
    "place",
    "count",
  ]) {
    values[name] = writeValue(finding.params[name] ?? null, words, plain);
  }
  for (const [name, value] of Object.entries(finding.params)) values[name] = writeValue(value, words, plain);
  const { name: parameter, place } = finding.params;
  if (typeof place === "number") values.place = words.rank(place);
  if (finding.code.startsWith("criteria.") && typeof parameter === "string") {
    values.name = parameterWords(words.language).captions[parameter] ?? parameter;
  }
  const base = finding.params.base ?? finding.base;
  if (typeof base === "string") values.base = labelled(base, nameOf(base, words, context));
  const block = finding.block ?? finding.params.block;
  if (block !== undefined && block !== null) values.block = blockName(String(block), words, context);
  for (const name of ["organisations", "like"]) {
    const ids = finding.params[name];
    if (typeof ids !== "string") continue;
    values[name] = ids
      .split(", ")
      .map((id) => organisationName(id, words, context))
      .join(", ");
  }
  values.range = writeRange(finding.params, words, plain);
  if (finding.code.endsWith(".bounds")) values.value = writeValue(shownOutside(finding.params), words, plain);
  values.expected ??= words.expected[figureType(finding, context)];
  values.id ??= finding.code.slice("check.".length);
  for (const name of [
    "name",
    "codes",
    "rows",
    "cells",
    "number",
    "usual",
    "organisations",
    "like",
    "left",
    "size",
    "limit",
    "other",
    "bound",
    "from",
    "to",
    "due",
    "days",
    "said",
    "counts",
  ])
    values[name] ??= "";
  return values;
}

function writeValue(value: FindingParams[string], words: FindingWords, plain: boolean): string {
  if (value === null) return words.noData;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return plain ? String(value) : formatFigure(value, words.language);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, words.language) : value;
}

/** A computed value has no end of decimals: as few of them as still show that it is outside. */
function shownOutside({ value = null, min = null, max = null }: FindingParams): FindingParams[string] {
  if (typeof value !== "number") return value;
  const isOutside = (shown: number): boolean =>
    (typeof min === "number" && shown < min) || (typeof max === "number" && shown > max);
  return [2, 4, 6].map((decimals) => Number(value.toFixed(decimals))).find(isOutside) ?? value;
}

function writeRange(params: FindingParams, words: FindingWords, plain: boolean): string {
  const { min = null, max = null } = params;
  const values = { min: writeValue(min, words, plain), max: writeValue(max, words, plain) };
  if (min === null && max === null) return words.range.none;
  if (max === null) return fillTemplate(words.range.from, values);
  return fillTemplate(min === null ? words.range.to : words.range.between, values);
}

function figureType(finding: Finding, context: FindingContext): FigureType | "unknown" {
  const { criteria } = context;
  const indicator = criteria?.indicators.find((entry) => entry.code === finding.indicator);
  return indicator?.type ?? criteria?.base_fields.find((entry) => entry.code === finding.base)?.type ?? "unknown";
}

function whereOf(finding: Finding, words: FindingWords, context: FindingContext): string {
  const { organisation, indicator, base, block } = finding;
  const code = indicator ?? base;
  return [
    organisation === undefined ? "" : organisationName(organisation, words, context),
    code === undefined ? "" : labelled(code, nameOf(code, words, context)),
    block === undefined || code !== undefined ? "" : blockName(block, words, context),
    ...placeParts(finding, words),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function sourceOf(finding: Finding, words: FindingWords): string[] {
  return finding.file === undefined ? [] : placeParts(finding, words);
}

function placeParts({ file, sheet, cell }: Finding, words: FindingWords): string[] {
  return [
    file === undefined ? "" : fillTemplate(words.place.file, { name: file }),
    sheet === undefined ? "" : fillTemplate(words.place.sheet, { name: sheet }),
    cell === undefined ? "" : fillTemplate(words.place.cell, { name: cell }),
  ].filter((part) => part !== "");
}

function labelled(code: string, name: string | undefined): string {
  return name === undefined ? code : `${code} ${name}`;
}

function nameOf(code: string, words: FindingWords, context: FindingContext): string | undefined {
  const { criteria } = context;
  const named =
    criteria?.indicators.find((entry) => entry.code === code) ??
    criteria?.base_fields.find((entry) => entry.code === code);
  return named === undefined ? undefined : localText(named, words.language);
}

function blockName(block: string, words: FindingWords, context: FindingContext): string {
  const named = context.criteria?.blocks.find((entry) => String(entry.block) === block);
  return named === undefined ? block : `${block}. ${localText(named, words.language)}`;
}

function organisationName(id: string, words: FindingWords, context: FindingContext): string {
  const found = context.organisations?.find((entry) => entry.id === id);
  return found === undefined ? id : shortName(found, words.language);
}
