import { one, ratioOf } from "../exact";
import { applyBands, bandOf, type Band } from "../points/bands";
import { noFields, numericTypes, type FigureSpan, type RuleModule } from "./rule-module";

export interface ValueBandsRule {
  readonly kind: "value_bands";
  readonly bands: readonly Band[];
}

/** Points of the bands that hold any value within the bounds. */
export function bandEnds(bands: readonly Band[], { lowest, highest }: FigureSpan): readonly number[] {
  return bands
    .filter(({ ge, lt }) => (lt ?? Infinity) > (lowest ?? -Infinity) && (ge ?? -Infinity) <= (highest ?? Infinity))
    .map(({ points }) => points);
}

/** Points of the band in which the figure itself falls. */
export const valueBands: RuleModule<ValueBandsRule> = {
  parameters: { bands: { shape: "bands" } },
  types: numericTypes,
  usualType: "decimal",
  fields: noFields,
  ends: ({ bands }, span) => bandEnds(bands, span),
  slope: () => 0,
  points: ({ rule }, { figures, finish }) => applyBands(rule.bands, figures, finish),
  explain: ({ rule }, { figure }) => {
    const band = bandOf(rule.bands, ratioOf(figure), one);
    if (band === null) return { absence: "outside-bands", outside: figure };
    return { steps: { kind: "band", figure, band }, raw: ratioOf(band.points) };
  },
  example: {
    rule: {
      kind: "value_bands",
      bands: [
        { ge: 10, lt: null, points: 5 },
        { ge: 1, lt: 10, points: 2 },
      ],
    },
    figure: 9,
    points: 2,
  },
};
