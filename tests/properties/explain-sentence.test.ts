import fc from "fast-check";
import { explain } from "../../src/evaluation/functions/explain";
import { explainSentence } from "../../src/evaluation/words/explain/explain-sentence";
import { languages, type Language } from "../../src/text/language";
import { toMachineRow } from "../../src/rating/criteria/machine-row";
import { explainFigure } from "../../src/rating/points/explain/explain-figure";
import { rate } from "../../src/rating/rate";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { anyInput } from "./arbitrary-rating";
import { readSentence } from "./parse-explanation";

/** The written arithmetic, weighed, must round to the cell's points. */
function expectSame(text: string, language: Language, points: number | null, decimals: number | null): void {
  const { worked, weight, points: named } = readSentence(text, language);
  if (points === null || worked === null) return expect([text, named]).toEqual([text, points]);
  const halfUnit = decimals === null ? 0 : 0.5 / 10 ** decimals;
  const residue = 1e-9 * Math.max(1, Math.abs(points));
  expect([text, Math.abs(worked * weight - points) <= halfUnit + residue]).toEqual([text, true]);
  return expect([text, Math.abs((named ?? NaN) - points) <= residue]).toEqual([text, true]);
}

test.each([2024, 2025] as const)(
  "EXPLAIN, worked out anew, gives the cell's points for every organisation and indicator of the sample of %i",
  (year) => {
    const input = toRatingInput(makeSample(year, "ru"));
    const codes = input.criteria.base_fields.map(({ code }) => code);
    let cells = 0;
    for (const { id, points } of rate(input).organisations) {
      const declared = input.returns[id];
      const base = [codes, codes.map((code) => declared?.base?.[code] ?? null)];
      for (const indicator of input.criteria.indicators) {
        const figure = declared?.figures?.[indicator.code] ?? null;
        for (const language of languages) {
          const text = explain(figure, [toMachineRow(indicator)], base, year, language);
          expectSame(text, language, points[indicator.code] ?? null, 2);
        }
        cells++;
      }
    }
    expect(cells).toBe(input.organisations.length * input.criteria.indicators.length);
  },
);

test("the sentence of any figure by any rule, worked out anew, gives its points and its place", () => {
  fc.assert(
    fc.property(anyInput, fc.constantFrom(...languages), (input, language) => {
      for (const { id, points, indicatorPlaces } of rate(input).organisations) {
        for (const { code } of input.criteria.indicators) {
          const explanation = explainFigure(input, rate(input), id, code);
          if (explanation === null) throw new Error("no explanation");
          const text = explainSentence(explanation, language);
          expectSame(text, language, points[code] ?? null, explanation.pointsDecimals);
          expect([text, readSentence(text, language).place ?? null]).toEqual([text, indicatorPlaces[code]]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
