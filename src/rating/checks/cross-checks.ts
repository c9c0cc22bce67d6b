import { isComputed } from "../criteria/is-computed";
import type { Criteria } from "../criteria/criteria";
import { finiteOf, ratioOf, type Ratio } from "../exact";
import { finding, type Finding, type FindingParams } from "../finding";
import { figureOf, numericFigure } from "../returns/figure-columns";
import type { Figure, Return } from "../returns/return";
import { shownFigure, shownRatio } from "../rules/shown-figure";
import { holds, type FigureValues } from "./evaluate-expression";
import { operandsOf } from "./expression";
import { parseExpression } from "./parse-expression";

/**
 * The checks of the criteria table, ready to be applied to many returns.
 * @param criteria Checks with a wrong expression are left out: they are findings of the criteria.
 * @returns What a return fails, with the values of the figures concerned.
 */
export function crossChecks(criteria: Criteria): (id: string, declared: Return) => Finding[] {
  const baseCodes = new Set(criteria.base_fields.map(({ code }) => code));
  const claims = criteria.checks.flatMap((check) => {
    const claim = check.implemented_by === undefined ? parseExpression(check.expr) : null;
    return claim === null ? [] : [{ check, claim, operands: operandsOf(claim) }];
  });
  return (id, declared) => {
    const valueOf = figureValues(criteria, declared);
    return claims.flatMap(({ check, claim, operands }) => {
      if (holds(claim, valueOf) !== false) return [];
      const params: FindingParams = Object.fromEntries(
        operands.map((code) => [code, shown(code, valueOf(code), criteria, declared)]),
      );
      const first = operands.find((code) => !baseCodes.has(code)) ?? operands[0];
      const at = first === undefined ? {} : baseCodes.has(first) ? { base: first } : { indicator: first };
      return [finding(`check.${check.id}`, { organisation: id, ...at }, { id: check.id, ...params }, check.level)];
    });
  };
}

/** Values of base fields and indicators as exact numbers; percentages are computed. */
function figureValues({ base_fields, indicators }: Criteria, declared: Return): FigureValues {
  const fields = new Map(base_fields.map((field) => [field.code, field]));
  const rules = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const known = new Map<string, Ratio | null>();
  const read = (code: string): Ratio | null => {
    const field = fields.get(code);
    if (field !== undefined) return exact(figureOf(declared.base, code), field.type);
    const indicator = rules.get(code);
    if (indicator === undefined) return null;
    const { rule } = indicator;
    if (!isComputed(indicator)) return exact(figureOf(declared.figures, code), indicator.type);
    const computed = shownFigure(rule);
    return computed === null ? null : shownRatio(computed, computed.fields.map(valueOf));
  };
  const valueOf: FigureValues = (code) => {
    const found = known.get(code) ?? read(code);
    known.set(code, found);
    return found;
  };
  return valueOf;
}

function exact(figure: Figure, type: Parameters<typeof numericFigure>[1]): Ratio | null {
  const value = numericFigure(figure, type);
  return Number.isNaN(value) ? null : ratioOf(value);
}

/** The value as declared, dates as dates; a computed percentage as a number. */
function shown(code: string, value: Ratio | null, criteria: Criteria, declared: Return): Figure {
  const typed = figureOf(declared.base, code) ?? figureOf(declared.figures, code);
  const indicator = criteria.indicators.find((one) => one.code === code);
  if (typed !== null && (indicator === undefined || !isComputed(indicator))) return typed;
  return value === null ? null : finiteOf(value);
}
