import { rate } from "../../rating/rate";
import type { Criteria } from "../../rating/criteria/criteria";
import type { PerUnitRule } from "../../rating/rules/per-unit";
import type { Organisation } from "../../rating/organisations/organisation";
import type { Figure, Return } from "../../rating/returns/return";
import { makeBase, type OpeningStock } from "./make-base";
import { makeCounts } from "./make-counts";
import { makeMarks } from "./make-marks";
import type { SampleOrganisation } from "./sample-organisation";
import type { SampleTraits } from "./sample-traits";

/** One point a unit, no upper limit: the figures that take what rounding leaves. */
const fine: readonly { readonly code: string; readonly part: number }[] = [
  { code: "2.1", part: 0.5 },
  { code: "1.10", part: 0.3 },
  { code: "2.8", part: 0.2 },
];
/** A thousand tenge returned to members is a hundredth of a point. */
const finest = "2.5";

/**
 * Figures of one organisation whose points add up exactly to the sample's total.
 * @param organisation The organisation's row of the sample.
 * @param year Reporting year of the sample.
 * @param criteria The illustrative Appendix 1.
 * @param traits Habits of the organisation in the year.
 * @param opening Members and primary organisations at the end of the year before.
 * @returns The return without texts; every figure is declared.
 * @throws RangeError if the total cannot be reached with figures of a plausible size.
 */
export function makeFigures(
  organisation: SampleOrganisation,
  year: 2024 | 2025,
  criteria: Criteria,
  traits: SampleTraits,
  opening: OpeningStock,
): Return {
  const stock = makeBase(organisation, traits, opening);
  const figures: Record<string, Figure> = { ...stock.figures, ...makeMarks(year, traits) };
  const target = organisation.totals[year];
  const withoutCounts = total(year, criteria, { base: stock.base, figures });
  const counts = makeCounts(target - withoutCounts, stock.base, traits, perUnitRules(criteria));
  const base = { ...stock.base, ...counts.base };
  Object.assign(figures, counts.figures);

  const missing = Math.round(100 * (target - total(year, criteria, { base, figures })));
  const whole = Math.floor(missing / 100);
  let left = whole;
  for (const { code, part } of fine) {
    const added = code === "2.8" ? left : Math.floor(whole * part);
    figures[code] = Number(figures[code] ?? 0) + added;
    left -= added;
  }
  figures[finest] = Number(figures[finest] ?? 0) + (missing - 100 * whole);
  if (fine.some(({ code }) => Number(figures[code]) < 0)) {
    throw new RangeError(`${organisation.id} ${year}: ${missing / 100} points do not fit`);
  }
  return {
    base: inOrder(criteria.base_fields, base),
    figures: inOrder(criteria.indicators, figures),
  };
}

/** The values in the order of the criteria table; a percent has none. */
function inOrder(
  order: readonly { readonly code: string }[],
  values: Readonly<Record<string, Figure>>,
): Record<string, Figure> {
  return Object.fromEntries(order.filter(({ code }) => code in values).map(({ code }) => [code, values[code] ?? null]));
}

function total(year: number, criteria: Criteria, declared: Return): number {
  const alone: Organisation = { id: "A", kk: "A", ru: "A" };
  return rate({ year, criteria, organisations: [alone], returns: { A: declared } }).organisations[0]?.total ?? 0;
}

function perUnitRules(criteria: Criteria): Record<string, PerUnitRule> {
  const rules: Record<string, PerUnitRule> = {};
  for (const { code, rule } of criteria.indicators) if (rule.kind === "per_unit") rules[code] = rule;
  return rules;
}
