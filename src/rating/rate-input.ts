import { checkIndicator, isUsable } from "./criteria/check-indicator";
import type { Criteria, Indicator } from "./criteria/criteria";
import { eachCodeOnce } from "./criteria/each-code-once";
import { defaultSettings } from "./default-settings";
import type { RatingInput, Settings } from "./input";
import { rateColumns, type RatingColumns } from "./rate-columns";
import { figureColumns, type FigureColumns } from "./returns/figure-columns";

/** An input with everything the stages made of it, by columns. */
export interface RatedInput {
  /** Of what bears one code the first; the others are findings. */
  readonly criteria: Criteria;
  /** Complete. */
  readonly settings: Settings;
  readonly columns: FigureColumns;
  /** Whether points can be computed by an indicator's rule. */
  readonly isRated: (indicator: Indicator) => boolean;
  readonly rated: RatingColumns;
}

/**
 * Points, scores and places of an input, by columns; `rate` makes objects of them.
 * @param input As declared.
 * @throws RangeError where settings are out of range: a programmer's mistake.
 */
export function rateInput(input: RatingInput): RatedInput {
  const criteria = eachCodeOnce(input.criteria);
  const settings: Settings = { ...defaultSettings(criteria), ...input.settings };
  const baseCodes = new Set(criteria.base_fields.map(({ code }) => code));
  const isRated = (indicator: Indicator): boolean => isUsable(checkIndicator(indicator, baseCodes));
  const columns = figureColumns(criteria, input.organisations, input.returns);
  const rated = rateColumns(criteria, columns, input.year, settings.pointsDecimals, isRated);
  return { criteria, settings, columns, isRated, rated };
}
