import { fieldsOf } from "../../../rating/rules/rules";
import type { BlockId, Criteria, Indicator } from "../../../rating/criteria/criteria";
import type { Finding } from "../../../rating/finding";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { FigureType } from "../../../rating/criteria/base-field";
import { parseFigure } from "../../../rating/returns/parse-figure";
import type { Figure, Return } from "../../../rating/returns/return";

/** What one organisation still owes in one block. */
export interface BlockGaps {
  readonly block: BlockId;
  /** Indicators of the block. */
  readonly expected: number;
  readonly missing: readonly Indicator[];
  /** Error findings about declared figures of the block. */
  readonly errors: number;
}

export interface OrganisationGaps {
  readonly id: string;
  readonly blocks: readonly BlockGaps[];
  /** Codes of base fields that an indicator needs and that are blank. */
  readonly missingBase: readonly string[];
  readonly missing: number;
  readonly errors: number;
  readonly noReturn: boolean;
  readonly complete: boolean;
}

export interface Completeness {
  readonly organisations: readonly OrganisationGaps[];
  readonly complete: number;
  readonly declared: number;
  readonly expected: number;
}

/** Findings that say only that a figure is absent; the grid shows these as missing, not as errors. */
const absence = new Set(["figure.missing", "figure.must-be-declared", "base.missing", "return.missing"]);

/**
 * Which figures each organisation has declared, by block; a percent counts once its base fields are there, a word that is no
 * figure counts as none.
 * @param criteria The table.
 * @param organisations In the order of the workbook.
 * @param returns By organisation.
 * @param findings Of the year; only errors about declared figures are counted.
 * @returns Per organisation and in all, in the order given.
 */
export function measureCompleteness(
  criteria: Criteria,
  organisations: readonly Organisation[],
  returns: Readonly<Record<string, Return>>,
  findings: readonly Finding[],
): Completeness {
  const blockOf = new Map(criteria.indicators.map(({ code, block }) => [code, String(block)]));
  const errors = new Map<string, number>();
  for (const { level, code, organisation, indicator } of findings) {
    if (level !== "error" || absence.has(code) || organisation === undefined || indicator === undefined) continue;
    const key = `${organisation} ${blockOf.get(indicator) ?? ""}`;
    errors.set(key, (errors.get(key) ?? 0) + 1);
  }
  const used = new Set(criteria.indicators.flatMap(baseFieldsOf));
  const fields = criteria.base_fields.map(({ code }) => code);
  const types = new Map(criteria.base_fields.map(({ code, type }) => [code, type]));
  // In the order of the sheet, where they are looked for.
  const needed = [...fields.filter((code) => used.has(code)), ...[...used].filter((code) => !fields.includes(code))];
  const rows = organisations.map(({ id }): OrganisationGaps => {
    const declared = returns[id];
    const blocks = criteria.blocks.map(({ block }): BlockGaps => {
      const indicators = criteria.indicators.filter((indicator) => String(indicator.block) === String(block));
      return {
        block,
        expected: indicators.length,
        missing: indicators.filter((indicator) => !isDeclared(indicator, declared, types)),
        errors: errors.get(`${id} ${block}`) ?? 0,
      };
    });
    const missing = sum(blocks.map((block) => block.missing.length));
    const missingBase = needed.filter((code) => !isFigure(declared?.base?.[code], types.get(code)));
    const errorCount = sum(blocks.map((block) => block.errors));
    return {
      id,
      blocks,
      missingBase,
      missing,
      errors: errorCount,
      noReturn: [...Object.values(declared?.base ?? {}), ...Object.values(declared?.figures ?? {})].every(isBlank),
      complete: missing === 0 && missingBase.length === 0,
    };
  });
  const expected = organisations.length * criteria.indicators.length;
  return {
    organisations: rows,
    complete: rows.filter((row) => row.complete).length,
    declared: expected - sum(rows.map((row) => row.missing)),
    expected,
  };
}

/**
 * The base fields an indicator is computed from.
 * @returns Of a share numerator and denominator, of levels their counts, of a mark the marks of the members; none for a typed figure.
 */
export function baseFieldsOf(indicator: Indicator): readonly string[] {
  return fieldsOf(indicator.rule);
}

function isDeclared(
  indicator: Indicator,
  declared: Return | undefined,
  types: ReadonlyMap<string, FigureType>,
): boolean {
  const base = baseFieldsOf(indicator);
  if (base.length > 0) return base.every((code) => isFigure(declared?.base?.[code], types.get(code)));
  return isFigure(declared?.figures?.[indicator.code], indicator.type);
}

/** A word is kept as it was found, and is no figure. */
function isFigure(figure: Figure | undefined, type: FigureType | undefined): boolean {
  if (isBlank(figure)) return false;
  return typeof figure !== "string" || type === undefined || parseFigure(figure, type).kind === "value";
}

function isBlank(figure: Figure | undefined): boolean {
  return figure === undefined || figure === null || figure === "";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
