import { operandsOf } from "../checks/expression";
import { parseExpression } from "../checks/parse-expression";
import { finding, type Finding } from "../finding";
import { checkBlockNames } from "./check-block-names";
import { checkIndicator } from "./check-indicator";
import { checkSheetNames } from "./check-sheet-names";
import type { Check, Criteria } from "./criteria";

/** Texts a spreadsheet makes of a code that it took for a date: `2025-10-01`, `01.10.2025`, `01/10/2025`. */
const dateText = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/** Of an expression that cannot be read. */
const shownCharacters = 120;

/**
 * What is wrong with the criteria table, all at once.
 * @param criteria As found in a sheet or file; codes may still be numbers.
 * @see clause 3.4: indicators are set for each direction
 */
export function checkCriteria(criteria: Criteria): Finding[] {
  const baseCodes = new Set(criteria.base_fields.map(({ code }) => code));
  const codes = new Set([...baseCodes, ...criteria.indicators.map(({ code }) => code)]);
  return [
    ...checkCodes(criteria),
    ...checkBlocks(criteria),
    ...checkSheetNames(criteria.blocks),
    ...checkBlockNames(criteria.blocks),
    ...criteria.indicators.flatMap((indicator) => checkIndicator(indicator, baseCodes)),
    ...criteria.checks.flatMap((check) => checkCheck(check, codes)),
  ];
}

function checkCodes({ base_fields, indicators, checks }: Criteria): Finding[] {
  const seen = new Set<string>();
  const named = [
    ...base_fields.map(({ code }) => ({ code, place: { base: String(code) } })),
    ...indicators.map(({ code }) => ({ code, place: { indicator: String(code) } })),
    ...checks.map(({ id }) => ({ code: id, place: {} })),
  ];
  return named.flatMap(({ code, place }) => {
    const value: unknown = code;
    if (typeof value !== "string" || value.trim() === "" || dateText.test(value)) {
      return [finding("criteria.code-not-text", place, { value: String(value) })];
    }
    if (seen.has(code)) return [finding("criteria.duplicate-code", place, { value: code })];
    seen.add(code);
    return [];
  });
}

function checkBlocks({ blocks, indicators }: Criteria): Finding[] {
  const known = blocks.map(({ block }) => String(block));
  const used = new Set(indicators.map(({ block }) => String(block)));
  const repeated = known.filter((block, at) => known.indexOf(block) !== at);
  // A table without a list of blocks has those its indicators name.
  const unknown = known.length === 0 ? [] : indicators.filter(({ block }) => !known.includes(String(block)));
  return [
    ...repeated.map((block) => finding("criteria.duplicate-code", { block }, { value: block })),
    ...known.filter((block) => !used.has(block)).map((block) => finding("criteria.empty-block", { block }, { block })),
    ...unknown.map(({ code, block }) =>
      finding("criteria.unknown-block", { indicator: String(code) }, { block: String(block) }),
    ),
  ];
}

/** The beginning of an expression, for a sentence. */
function start(expr: string): string {
  return expr.length > shownCharacters ? `${expr.slice(0, shownCharacters)}…` : expr;
}

/** A check that is done in code has only a description, not an expression. */
export function checkCheck({ id, expr, implemented_by }: Check, codes: ReadonlySet<string>): Finding[] {
  if (implemented_by !== undefined) return [];
  const claim = parseExpression(expr);
  if (claim === null) return [finding("criteria.bad-expression", {}, { id, value: start(expr) })];
  return operandsOf(claim)
    .filter((code) => !codes.has(code))
    .map((value) => finding("criteria.unknown-code", {}, { id, value }));
}
