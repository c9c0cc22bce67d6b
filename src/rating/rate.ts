import { giveAwards } from "./awards/give-awards";
import { checkCriteria } from "./criteria/check-criteria";
import type { Criteria } from "./criteria/criteria";
import { editionOfYear } from "./editions/edition-of-year";
import { finding, type Finding } from "./finding";
import type { RatingInput } from "./input";
import { pointsAt } from "./points/points-column";
import type { RatingColumns } from "./rate-columns";
import { rateInput } from "./rate-input";
import { withOpenErrors } from "./open-errors";
import type { RatedOrganisation, Rating } from "./rating";
import type { KnownFindings } from "./returns/known-findings";
import { checkReturns } from "./returns/check-returns";
import { scoreAt, type ScoreColumn } from "./scores/sum-points";

/**
 * Rates the organisations of one year: criteria → returns → points → scores → places → awards.
 * @param input As declared; what is wrong in it becomes findings, the rest is rated.
 * @param known What was found in the same returns before, of a caller that rates one year again and again.
 * @returns Points, scores and places in the order of the input, awards, and all findings.
 * @throws RangeError where settings are out of range: a programmer's mistake.
 * @see clauses 4.2, 4.3, 5.2
 */
export function rate(input: RatingInput, known?: KnownFindings): Rating {
  const { criteria, settings, columns, rated } = rateInput(input);
  const edition = input.edition ?? editionOfYear(input.year);
  const results = ratedOrganisations(input, criteria, rated, settings.pointsDecimals);
  const given = giveAwards(results, edition, settings, input.decisions);
  const findings = [
    ...checkCriteria(input.criteria),
    ...checkReturns({ ...input, criteria }, columns, known),
    ...beyondNumbers(input, criteria, rated),
  ];
  return withOpenErrors(
    {
      year: input.year,
      edition,
      ...(input.today !== undefined && { today: input.today }),
      organisations: results.map((one) => ({ ...one, restsOn: [] })),
      awards: given.awards,
      findings: [...findings, ...given.findings],
    },
    criteria,
  );
}

/** Points that no number can hold: none are given, and that is told. */
function beyondNumbers({ organisations }: RatingInput, { indicators }: Criteria, { points }: RatingColumns): Finding[] {
  return indicators.flatMap(({ code }, at) =>
    [...(points[at]?.beyond ?? [])].map((row) =>
      finding("points.too-great", { organisation: organisations[row]?.id ?? "", indicator: code }),
    ),
  );
}

function ratedOrganisations(
  { organisations }: RatingInput,
  { indicators }: Criteria,
  rated: RatingColumns,
  pointsDecimals: number | null,
): Omit<RatedOrganisation, "restsOn">[] {
  const codes = indicators.map(({ code }) => code);
  const blocks = rated.blocks.map(String);
  const score = (column: ScoreColumn, row: number): number | null => scoreAt(column, row, rated.scoreDecimals);
  const record = <Value>(keys: readonly string[], valueAt: (at: number) => Value): Record<string, Value> =>
    Object.fromEntries(keys.map((key, at) => [key, valueAt(at)]));

  return organisations.map(({ id }, row) => ({
    id,
    points: record(codes, (at) => {
      const column = rated.points[at];
      return column === undefined ? null : pointsAt(column, row, pointsDecimals);
    }),
    indicatorPlaces: record(codes, (at) => rated.indicatorPlaces[at]?.[row] || null),
    blockScores: record(blocks, (at) => {
      const column = rated.blockScores[at];
      return column === undefined ? null : score(column, row);
    }),
    blockPlaces: record(blocks, (at) => rated.blockPlaces[at]?.[row] || null),
    total: score(rated.totals, row),
    place: rated.places[row] || null,
  }));
}
