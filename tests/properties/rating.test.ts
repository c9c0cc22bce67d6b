import fc from "fast-check";
import type { Indicator } from "../../src/rating/criteria/criteria";
import type { RatingInput } from "../../src/rating/input";
import { rate } from "../../src/rating/rate";
import type { Rating } from "../../src/rating/rating";
import { anyInput } from "./arbitrary-rating";
import { sumOf } from "./plain-decimal";

const check = (property: (input: RatingInput, rating: Rating) => void): void => {
  fc.assert(
    fc.property(anyInput, (input) => property(input, rate(input))),
    { numRuns: 100 },
  );
};

/** Numbers beyond this are printed as the nearest double, so that their sums cannot be checked by what is printed. */
function isPrintedExactly({ settings }: RatingInput, { organisations }: Rating): boolean {
  const most = Number.MAX_SAFE_INTEGER / 10 ** (settings?.pointsDecimals ?? 9);
  return organisations.every(({ points, blockScores, total }) =>
    [...Object.values(points), ...Object.values(blockScores), total].every((value) => Math.abs(value ?? 0) < most),
  );
}

test("rating twice is identical, and leaves the input as it was", () => {
  check((input, rating) => {
    const before = JSON.stringify(input);
    expect(rate(input)).toEqual(rating);
    expect(JSON.stringify(input)).toBe(before);
  });
});

test("the order of organisations and returns does not matter", () => {
  check((input, rating) => {
    const turned = rate({
      ...input,
      organisations: [...input.organisations].reverse(),
      returns: Object.fromEntries(Object.entries(input.returns).reverse()),
    });
    expect([...turned.organisations].reverse()).toEqual(rating.organisations);
    expect(turned.awards).toEqual(rating.awards);
    const sorted = ({ findings }: Rating): string[] => findings.map((one) => JSON.stringify(one)).sort();
    expect(sorted(turned)).toEqual(sorted(rating));
  });
});

test("points sum to block scores and block scores to totals, exactly", () => {
  check((input, rating) => {
    const { criteria, settings } = input;
    fc.pre(isPrintedExactly(input, rating));
    const places = settings?.pointsDecimals ?? 9;
    for (const { points, blockScores, total } of rating.organisations.filter((one) => one.total !== null)) {
      for (const [block, score] of Object.entries(blockScores)) {
        const own = criteria.indicators
          .filter((one) => String(one.block) === block)
          .map(({ code }) => points[code] ?? null);
        expect(score).toBe(sumOf(own, places));
      }
      // Unrounded points are summed for the total themselves: block scores have been rounded on their own.
      const parts = settings?.pointsDecimals === null ? points : blockScores;
      expect(total).toBe(sumOf(Object.values(parts), places));
    }
  });
});

test("places are 1 + the number of greater scores", () => {
  check((input, rating) => {
    const { criteria, settings } = input;
    const { organisations } = rating;
    fc.pre(isPrintedExactly(input, rating));
    const expectPlaces = (scores: (number | null)[], places: (number | null | undefined)[]): void => {
      const known = scores.map((score) => (score === null ? null : sumOf([score], settings?.pointsDecimals ?? 9)));
      expect(places).toEqual(
        known.map((score) =>
          score === null ? null : 1 + known.filter((other) => other !== null && other > score).length,
        ),
      );
    };
    expectPlaces(
      organisations.map(({ total }) => total),
      organisations.map(({ place }) => place),
    );
    for (const block of criteria.blocks.map((one) => String(one.block))) {
      expectPlaces(
        organisations.map(({ blockScores }) => blockScores[block] ?? null),
        organisations.map(({ blockPlaces }) => blockPlaces[block]),
      );
    }
    for (const { code } of criteria.indicators) {
      expectPlaces(
        organisations.map(({ points }) => points[code] ?? null),
        organisations.map(({ indicatorPlaces }) => indicatorPlaces[code]),
      );
    }
  });
});

test("no number is -0, not finite, or longer than the points allow", () => {
  check(({ settings }, { organisations }) => {
    for (const one of organisations) {
      const numbers = [one.total, ...Object.values(one.points), ...Object.values(one.blockScores)];
      for (const value of numbers.filter((found) => found !== null)) {
        expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
        if (typeof settings?.pointsDecimals === "number") expect(sumOf([value], settings.pointsDecimals)).toBe(value);
      }
    }
  });
});

test("who has no return has nothing and takes nothing from others", () => {
  check((input, rating) => {
    const missing = rating.organisations.filter(({ total }) => total === null);
    for (const { place, points } of missing) {
      expect([place, ...Object.values(points)].every((value) => value === null)).toBe(true);
    }
    const ids = new Set(missing.map(({ id }) => id));
    const without = rate({ ...input, organisations: input.organisations.filter(({ id }) => !ids.has(id)) });
    expect(without.organisations).toEqual(rating.organisations.filter(({ id }) => !ids.has(id)));
    expect(without.awards).toEqual(rating.awards);
  });
});

test("prizes go to the places, encouragement to others with a place", () => {
  check((_, { organisations, awards, findings, edition }) => {
    const winners = organisations.filter(({ place }) => place !== null && place <= 3).map(({ id }) => id);
    expect(awards.prizes.map(({ id }) => id).sort()).toEqual(winners.sort());
    expect(findings.some(({ code }) => code === "awards.tie-needs-decision")).toBe(winners.length > 3);
    for (const { id } of awards.encouraged) {
      expect(winners).not.toContain(id);
      expect(organisations.find((one) => one.id === id)?.place).not.toBeNull();
    }
    if (edition === "ED-2022") expect(awards.encouraged).toEqual([]);
    if (edition === "ED-2025") expect(awards.encouraged.length).toBeLessThanOrEqual(3);
  });
});

test("one more unit never lowers the score by a rule with points for units", () => {
  const input = (figure: number, rule: Indicator["rule"], pointsDecimals: number | null): RatingInput => ({
    year: 2025,
    settings: { pointsDecimals },
    criteria: {
      blocks: [],
      base_fields: [],
      indicators: [{ block: 1, code: "1.1", kk: "", ru: "", type: "decimal", rule }],
      checks: [],
    },
    organisations: [{ id: "A", kk: "", ru: "" }],
    returns: { A: { figures: { "1.1": figure } } },
  });
  fc.assert(
    fc.property(
      fc.record(
        {
          kind: fc.constant("per_unit" as const),
          points: fc.integer({ min: 0, max: 5000 }).map((points) => points / 100),
          per: fc.constantFrom(1, 3, 5, 0.7, 1000),
          round: fc.constantFrom("none" as const, "down" as const),
          floor: fc.constantFrom(null, -20, 3.5),
          cap: fc.constantFrom(null, 100, 7.25),
        },
        { requiredKeys: ["kind", "points"] },
      ),
      fc.integer({ min: -100_000, max: 100_000 }).map((figure) => figure / 100),
      fc.constantFrom(0, 2, 6, null),
      (rule, figure, decimals) => {
        const total = (value: number): number => rate(input(value, rule, decimals)).organisations[0]?.total ?? NaN;
        expect(total(figure + 1)).toBeGreaterThanOrEqual(total(figure));
      },
    ),
  );
});
