import type { SampleOrganisation } from "./sample-organisation";
import type { SampleTraits } from "./sample-traits";

/** Base fields and the few figures that move the membership of the year. */
export interface SampleBase {
  readonly base: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, number>>;
}

/** What the year starts from: the end of the year before. */
export interface OpeningStock {
  readonly members: number;
  readonly primaries: number;
}

/**
 * The stock before the first year of the sample.
 * @param organisation The organisation's row of the sample.
 * @param traits Its habits in the first year.
 * @returns Members as given, primary organisations of 45–85 members each.
 */
export function firstStock(organisation: SampleOrganisation, traits: SampleTraits): OpeningStock {
  return {
    members: organisation.members,
    primaries: Math.round(organisation.members / traits.ratio("size", 45, 85)),
  };
}

/**
 * Membership, primary organisations and money of one organisation in one year, so that every check of the table holds:
 * the year's balance of members is exact, parts add up, nothing exceeds its whole.
 * @param organisation The organisation's row of the sample.
 * @param traits Its habits in the year.
 * @param opening Members and primary organisations at the end of the year before.
 * @returns Base fields B01–B20 and B24, and figures 1.2, 1.3 and 1.4.
 */
export function makeBase(organisation: SampleOrganisation, traits: SampleTraits, opening: OpeningStock): SampleBase {
  const { ratio, between, whole, quality } = traits;
  const joined = Math.round(opening.members * (0.004 + 0.05 * quality * quality) * traits.habit("1.2"));
  const left = Math.round(opening.members * between("left", 0.0008, 0.0035));
  const otherLoss = Math.round(opening.members * between("loss", 0.008, 0.021));
  const members = opening.members + joined - left - otherLoss;
  const created = Math.round(((1 + 9 * quality) * traits.habit("1.3") * organisation.districts) / 11);
  const primaries = opening.primaries + created - whole("closed", 0, 2);
  const students = Math.round(members * ratio("students", 0.07, 0.17));
  const retired = Math.round(members * between("retired", 0.008, 0.028));
  const working = members - students - retired;
  const accrued = Math.round(members * ratio("dues", 5.3, 6.6));
  const collected = Math.round(accrued * ratio("collected", 0.885, 0.999));
  const spent = Math.round(collected * between("spent", 0.9, 0.985));
  const due = Math.round(collected * 0.2);
  const decisions = whole("decisions", 20, 24);
  return {
    base: {
      B01: Math.round(working / ratio("coverage", 0.72, 0.985)),
      B02: members,
      B03: working,
      B04: Math.round(members * ratio("youth", 0.15, 0.37)),
      B05: Math.round(members * between("women", 0.67, 0.75)),
      B06: students,
      B07: retired,
      B08: primaries,
      B09: Math.round(primaries * ratio("agreements", 0.79, 0.995)),
      B10: organisation.districts,
      B11: Math.round(primaries * ratio("councils", 0.6, 0.985)),
      B12: accrued,
      B13: collected,
      B14: spent,
      B15: Math.round(spent * ratio("social", 0.17, 0.43)),
      B16: due,
      B17: Math.round(due * ratio("transferred", 0.86, 1.01)),
      B18: decisions,
      B19: Math.round(decisions * ratio("on time", 0.7, 1)),
      B20: opening.members,
      B24: otherLoss,
    },
    figures: { "1.2": joined, "1.3": created, "1.4": left },
  };
}
