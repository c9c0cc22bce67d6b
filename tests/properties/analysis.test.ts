import fc from "fast-check";
import { runToEnd } from "../unit/analysis/run-to-end";
import { reachPlace } from "../../src/evaluation/analysis/reach/reach-place";
import { withFigure } from "../../src/evaluation/analysis/reach/lever";
import { removeOne } from "../../src/evaluation/analysis/robustness/remove-one";
import { runWeights } from "../../src/evaluation/analysis/robustness/run-weights";
import { spreads, varyWeights } from "../../src/evaluation/analysis/robustness/vary-weights";
import { compareScenario } from "../../src/evaluation/analysis/scenario/compare-scenario";
import type { RatingInput } from "../../src/rating/input";
import { rate } from "../../src/rating/rate";
import { randomFrom } from "../../src/text/random";
import { anyCriteria, anyInput } from "./arbitrary-rating";

const placesOf = (input: RatingInput): (number | null)[] => rate(input).organisations.map(({ place }) => place);

/** The same year with weights given one by one. */
function weighed(input: RatingInput, weights: readonly number[]): RatingInput {
  const indicators = input.criteria.indicators.map((one, at) => ({ ...one, weight: weights[at] ?? 1 }));
  return { ...input, criteria: { ...input.criteria, indicators } };
}

test("runs with varied weights count the places that `rate` gives for criteria with the same weights", () => {
  fc.assert(
    fc.property(anyInput, fc.constantFrom(...spreads), fc.integer({ min: 0, max: 1e6 }), (input, spread, seed) => {
      const runs = 7;
      const { organisations } = runToEnd(runWeights(input, { spread, runs, seed }));
      const random = randomFrom(String(seed)).next;
      const byHand = Array.from({ length: runs }, () =>
        placesOf(weighed(input, varyWeights(input.criteria, spread, random))),
      );
      const official = placesOf(input);
      organisations.forEach(({ id, place, counts, sameShare, prizeShare, best, median, worst }, row) => {
        const places = byHand.flatMap((run) => run[row] ?? []);
        expect([id, place]).toEqual([input.organisations[row]?.id, official[row]]);
        expect(counts.flatMap((count, at) => Array<number>(count).fill(at + 1))).toEqual(places.sort((a, b) => a - b));
        if (place === null) return expect([best, median, worst, sameShare, prizeShare]).toEqual(Array(5).fill(null));
        expect(sameShare).toBe(places.filter((one) => one === place).length / runs);
        expect(prizeShare).toBe(places.filter((one) => one <= 3).length / runs);
        return expect([best, median, worst]).toEqual([places[0], places[3], places[6]]);
      });
    }),
    { numRuns: 150 },
  );
});

test("without one indicator or one block the places are those of `rate` on criteria without it", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const official = placesOf(input);
      const { indicators, blocks } = removeOne(input);
      const changesWithout = (isOut: (code: string, block: string) => boolean): (number | null)[] => {
        const kept = input.criteria.indicators.filter(({ code, block }) => !isOut(code, String(block)));
        const places = placesOf({ ...input, criteria: { ...input.criteria, indicators: kept } });
        return places.map((place, row) =>
          place === null || (official[row] ?? null) === null ? null : place - (official[row] ?? 0),
        );
      };
      for (const { code, changes } of indicators) expect(changes).toEqual(changesWithout((one) => one === code));
      for (const { block, changes } of blocks)
        expect(changes).toEqual(changesWithout((_, one) => one === String(block)));
    }),
    { numRuns: 150 },
  );
});

test("what a proposal claims is what `rate` gives with the changed figure, and the place was not held before", () => {
  let proposals = 0;
  fc.assert(
    fc.property(anyInput, (input) => {
      const rating = rate(input);
      for (const { id, place, total } of rating.organisations) {
        for (const { target, proposals: found } of runToEnd(reachPlace(input, rating, id))) {
          expect(place).toBeGreaterThan(target.place);
          expect(target.gap).toBeGreaterThan(0);
          for (const proposal of found) {
            proposals++;
            const after = rate(withFigure(input, id, proposal.field, proposal.to)).organisations;
            const own = after.find((one) => one.id === id);
            expect(own?.place).toBe(proposal.place);
            expect(own?.place).toBeLessThanOrEqual(target.place);
            expect(own?.total).toBe(proposal.total);
            expect(proposal.gained).toBeCloseTo(proposal.total - (total ?? NaN), 6);
            expect(proposal.tied).toBe(after.filter((one) => one.place === own?.place).length > 1);
          }
          const changes = found.map(({ relative }) => relative ?? Infinity);
          expect(changes).toEqual([...changes].sort((a, b) => a - b));
        }
      }
    }),
    { numRuns: 100 },
  );
  // Dates, marks and capped levels leave less to propose than plain counts.
  expect(proposals).toBeGreaterThan(120);
});

test("every indicator is told of once for each target: it could do it alone, or why not", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const rating = rate(input);
      const codes = input.criteria.indicators.map(({ code }) => code).sort();
      for (const { id } of rating.organisations) {
        for (const { proposals, unreachable } of runToEnd(reachPlace(input, rating, id))) {
          expect([...proposals, ...unreachable].map(({ indicator }) => indicator).sort()).toEqual(codes);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("by counted figures no lesser change would do", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const rating = rate(input);
      for (const { id } of rating.organisations) {
        for (const { target, proposals } of runToEnd(reachPlace(input, rating, id))) {
          for (const { indicator, field, from, to } of proposals) {
            const { rule, type } = input.criteria.indicators.find(({ code }) => code === indicator) ?? {};
            if (type !== "integer" || typeof from !== "number" || typeof to !== "number") continue;
            if (rule?.kind !== "per_unit" && rule?.kind !== "penalty_per_unit" && rule?.kind !== "place_points")
              continue;
            const nearer = to - Math.sign(to - from);
            if ((nearer - from) * (to - from) <= 0) continue;
            const place = rate(withFigure(input, id, field, nearer)).organisations.find((one) => one.id === id)?.place;
            expect(place).toBeGreaterThan(target.place);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a scenario is the rating by its table beside the official one", () => {
  fc.assert(
    fc.property(anyInput, anyCriteria, (input, criteria) => {
      const { rows, official, scenario, changes } = compareScenario(input, criteria);
      expect(official).toEqual(rate(input));
      expect(scenario).toEqual(rate({ ...input, criteria }));
      rows.forEach(({ id, place, scenarioPlace, moved }, row) => {
        expect([id, place]).toEqual([official.organisations[row]?.id, official.organisations[row]?.place]);
        expect(moved).toBe(place === null || scenarioPlace === null ? null : place - scenarioPlace);
      });
      for (const { code, parts, before, after } of changes) {
        expect(parts.length).toBeGreaterThan(0);
        expect(before ?? after).toMatchObject({ code });
      }
      expect(compareScenario(input, input.criteria).changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
