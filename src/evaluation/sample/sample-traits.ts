import type { SampleOrganisation } from "./sample-organisation";
import { randomFrom } from "../../text/random";

/** Habits of an organisation in one year: stable from year to year, with a small drift. */
export interface SampleTraits {
  /** How well things go, 0–1, from the year's total. */
  readonly quality: number;
  /** A ratio between its usual lowest and highest value, better with quality. */
  readonly ratio: (name: string, low: number, high: number) => number;
  /** How much this organisation does of one indicator against others of its total, around 1. */
  readonly habit: (code: string) => number;
  /** A number that does not depend on quality. */
  readonly between: (name: string, low: number, high: number) => number;
  readonly whole: (name: string, low: number, high: number) => number;
}

/**
 * Traits of an organisation in a year; every number depends on organisation, year and name only.
 * @param organisation The organisation's row of the sample.
 * @param year Reporting year of the sample.
 * @returns The traits.
 */
export function traitsOf(organisation: SampleOrganisation, year: 2024 | 2025): SampleTraits {
  const total = organisation.totals[year];
  const quality = total < 4000 ? 0.1 : total < 7000 ? 0.35 : total < 12000 ? 0.55 : total < 35000 ? 0.8 : 0.95;
  const stable = (name: string) => randomFrom(`${organisation.id}:${name}`);
  const yearly = (name: string) => randomFrom(`${year}:${organisation.id}:${name}`);
  return {
    quality,
    ratio: (name, low, high) => {
      const position = 0.55 * quality + 0.3 * stable(name).next() + 0.15 * yearly(name).next();
      return low + (high - low) * position;
    },
    habit: (code) => stable(code).factor(0.28) * yearly(code).factor(0.07),
    between: (name, low, high) => yearly(name).between(low, high),
    whole: (name, low, high) => yearly(name).whole(low, high),
  };
}
