import type { YearData } from "../../src/evaluation/year/year-data";
import type { Indicator } from "../../src/rating/criteria/criteria";
import { manyOrganisations } from "./many-organisations";

/**
 * A year of as many indicators as wanted, all of them declared: some are there twice under other codes.
 * @param organisations How many organisations declare.
 * @param indicators How many indicators.
 */
export function wideYear(organisations: number, indicators: number): YearData {
  const year = manyOrganisations(organisations);
  const { indicators: own } = year.criteria;
  const more = own
    .filter(({ rule }) => rule.kind === "per_unit")
    .slice(0, indicators - own.length)
    .map((one, at): Indicator => ({ ...one, code: `${one.block}.${50 + at}` }));
  // In the order in which the sheet of criteria is read back.
  const wide = year.criteria.blocks.flatMap(({ block }) => [...own, ...more].filter((one) => one.block === block));
  return {
    ...year,
    criteria: { ...year.criteria, indicators: wide.slice(0, indicators) },
    returns: Object.fromEntries(
      Object.entries(year.returns).map(([id, declared]) => [
        id,
        {
          ...declared,
          figures: { ...declared.figures, ...Object.fromEntries(more.map(({ code }, at) => [code, at])) },
        },
      ]),
    ),
  };
}
