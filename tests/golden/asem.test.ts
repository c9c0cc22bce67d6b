import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Criteria } from "../../src/rating/criteria/criteria";
import type { Rule } from "../../src/rating/rules/rules";
import type { RatingInput } from "../../src/rating/input";
import { rate } from "../../src/rating/rate";

/** A public framework unlike the union's: 51 countries, 49 indicators in eight pillars, 63 values missing. */
interface Asem {
  readonly indicators: readonly { readonly code: string; readonly parent: string; readonly direction: 1 | -1 }[];
  readonly units: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

const asem = JSON.parse(readFileSync(join(__dirname, "asem", "asem.json"), "utf8")) as Asem;

function inputWith(ruleOf: (at: number) => Rule, pointsDecimals: number | null): RatingInput {
  const parents = [...new Set(asem.indicators.map(({ parent }) => parent))];
  const criteria: Criteria = {
    blocks: parents.map((parent) => ({ block: parent, kk: parent, ru: parent })),
    base_fields: [],
    indicators: asem.indicators.map(({ code, parent, direction }, at) => ({
      block: parent,
      code,
      kk: code,
      ru: code,
      type: "decimal",
      direction: direction === 1 ? "up" : "down",
      rule: ruleOf(at),
    })),
    checks: [],
  };
  const figures = (row: readonly (number | null)[]): Record<string, number | null> =>
    Object.fromEntries(asem.indicators.map(({ code }, at) => [code, row[at] ?? null]));
  return {
    year: 2025,
    settings: { pointsDecimals },
    criteria,
    organisations: asem.units.map((id) => ({ id, kk: id, ru: id })),
    returns: Object.fromEntries(asem.units.map((id, row) => [id, { figures: figures(asem.values[row] ?? []) }])),
  };
}

/** Signed values of one indicator, by country. */
const column = (at: number): (number | null)[] =>
  asem.values.map((row) => {
    const value = row[at] ?? null;
    return value === null ? null : value * (asem.indicators[at]?.direction ?? 1);
  });
const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

function expectPoints(input: RatingInput, pointsOf: (at: number, value: number) => number): void {
  const rating = rate(input);
  const totals: number[] = [];
  rating.organisations.forEach((organisation, row) => {
    let total = 0;
    asem.indicators.forEach(({ code }, at) => {
      const value = column(at)[row] ?? null;
      const points = organisation.points[code];
      if (value === null) return expect(points).toBeNull();
      total += pointsOf(at, value);
      return expect(points).toBeCloseTo(pointsOf(at, value), 8);
    });
    totals.push(total);
    expect(organisation.total).toBeCloseTo(total, 6);
    expect(Object.keys(organisation.blockScores)).toHaveLength(8);
  });
  const places = rating.organisations.map(({ place }) => place);
  expect(places).toEqual(totals.map((total) => 1 + totals.filter((other) => other > total + 1e-7).length));
  expect(rating.findings.filter(({ code }) => code === "figure.missing")).toHaveLength(63);
}

test("min_max of every indicator agrees with plain arithmetic", () => {
  expectPoints(
    inputWith(() => ({ kind: "min_max" }), null),
    (at, value) => {
      const values = known(column(at));
      const [least, greatest] = [Math.min(...values), Math.max(...values)];
      return ((value - least) / (greatest - least)) * 100;
    },
  );
});

test("place_points count the countries that do worse", () => {
  expectPoints(
    inputWith(() => ({ kind: "place_points" }), 2),
    (at, value) => 1 + known(column(at)).filter((other) => other < value).length,
  );
});

test("value_bands cut every indicator at its quartiles", () => {
  const cutsOf = (at: number): number[] => {
    const values = known(asem.values.map((row) => row[at] ?? null)).sort((a, b) => a - b);
    return [...new Set([0.25, 0.5, 0.75].map((part) => values[Math.floor(values.length * part)] as number))];
  };
  const bandsOf = (at: number): Rule => {
    const cuts = cutsOf(at);
    const bands = [null, ...cuts].map((ge, band) => ({ ge, lt: cuts[band] ?? null, points: band * 10 }));
    return { kind: "value_bands", bands };
  };
  expectPoints(inputWith(bandsOf, 2), (at, value) => {
    const raw = value * (asem.indicators[at]?.direction ?? 1);
    return 10 * cutsOf(at).filter((cut) => raw >= cut).length;
  });
});
