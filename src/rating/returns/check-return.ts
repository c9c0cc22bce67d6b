import type { Criteria, Indicator } from "../criteria/criteria";
import { isComputed } from "../criteria/is-computed";
import { ratioOf, one } from "../exact";
import { finding, type Finding } from "../finding";
import { bandOf } from "../points/bands";
import { shownFigure } from "../rules/shown-figure";
import { checkComputed } from "./check-computed";
import { checkEvidence } from "./check-evidence";
import { checkFigure } from "./check-figure";
import { figureOf } from "./figure-columns";
import type { Return } from "./return";

/** What the checks of one return need besides it. */
interface ReturnContext {
  readonly criteria: Criteria;
  readonly year: number;
  readonly today?: string;
  /** Base fields that the table has a use for: of no other is a blank missed. */
  readonly isBaseUsed: (code: string) => boolean;
  /** Indicators whose rule can be used; the others are findings of the criteria. */
  readonly isUsable: (indicator: Indicator) => boolean;
  /** Indicators where a blank would pay: some value of theirs could cost points. */
  readonly couldCost: (indicator: Indicator) => boolean;
}

/**
 * What is wrong with the figures of one return: completeness, types, bounds.
 * @see clauses 2.1 and 4.5
 */
export function checkReturn(id: string, declared: Return, context: ReturnContext): Finding[] {
  const { criteria, year, today, isBaseUsed } = context;
  const ofBase = criteria.base_fields.flatMap((field) => {
    const place = { organisation: id, base: field.code };
    const figure = figureOf(declared.base, field.code);
    if (figure === null) return isBaseUsed(field.code) ? [finding("base.missing", place)] : [];
    return [...checkFigure(figure, field, place, year, today), ...checkEvidence(declared, field.code, figure, place)];
  });
  const ofFigures = criteria.indicators.flatMap((indicator) => checkIndicatorFigure(id, declared, indicator, context));
  return [...ofBase, ...ofFigures, ...checkBlocks(id, declared, criteria)];
}

function checkIndicatorFigure(
  id: string,
  declared: Return,
  indicator: Indicator,
  { year, today, isUsable, couldCost }: ReturnContext,
): Finding[] {
  const place = { organisation: id, indicator: indicator.code };
  const { rule } = indicator;
  const figure = figureOf(declared.figures, indicator.code);
  const usable = isUsable(indicator);
  if (isComputed(indicator)) {
    const typed = figure === null ? [] : [finding("figure.computed", place, { value: figure })];
    const computed = shownFigure(rule);
    return usable && computed !== null
      ? [...typed, ...checkComputed(indicator, computed, declared, place, couldCost(indicator))]
      : typed;
  }
  if (figure === null) {
    return [finding(couldCost(indicator) ? "figure.must-be-declared" : "figure.missing", place)];
  }
  const findings = checkFigure(figure, indicator, place, year, today);
  if (usable && rule.kind === "value_bands" && typeof figure === "number" && Number.isFinite(figure)) {
    if (bandOf(rule.bands, ratioOf(figure), one) === null) {
      findings.push(finding("figure.outside-bands", place, { value: figure }));
    }
  }
  // An indicator whose table describes no document needs none.
  const { evidence, ...others } = declared;
  const asked = indicator.evidence === undefined || evidence === undefined ? others : { ...others, evidence };
  return [...findings, ...checkEvidence(asked, indicator.code, figure, place)];
}

/** Blocks in which nothing was declared. */
function checkBlocks(id: string, declared: Return, { blocks, indicators }: Criteria): Finding[] {
  return blocks.flatMap(({ block }) => {
    const asked = indicators.filter((one) => String(one.block) === String(block) && !isComputed(one));
    const isEmpty = asked.length > 0 && asked.every(({ code }) => figureOf(declared.figures, code) === null);
    const place = { organisation: id, block: String(block) };
    return isEmpty ? [finding("return.empty-block", place, { block: String(block) })] : [];
  });
}
