import type { Organisation } from "../../src/rating/organisations/organisation";
import type { Return } from "../../src/rating/returns/return";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import type { YearData } from "../../src/evaluation/year/year-data";

/**
 * The sample of 2025 with as many organisations as wanted: those beyond the roster repeat it, figures and all.
 * @param count Organisations, at least 1.
 */
export function manyOrganisations(count: number): YearData {
  const sample = makeSample(2025, "ru");
  const { organisations: roster } = sample;
  const made = Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / roster.length);
    const from = roster[at % roster.length];
    if (!from) throw new RangeError("the roster is empty");
    return { from: from.id, to: round === 0 ? from : renamed(from, round + 1) };
  });
  const repeat = (returns: Readonly<Record<string, Return>>): Readonly<Record<string, Return>> =>
    Object.fromEntries(made.flatMap(({ from, to }) => (returns[from] ? [[to.id, returns[from]] as const] : [])));
  return {
    ...sample,
    organisations: made.map(({ to }) => to),
    returns: repeat(sample.returns),
    previous: repeat(sample.previous),
  };
}

function renamed(organisation: Organisation, number: number): Organisation {
  const { kk, ru } = organisation;
  return {
    ...organisation,
    id: `${organisation.id}-${number}`,
    kk: `${kk} ${number}`,
    ru: `${ru} ${number}`,
    aliases: [],
  };
}
