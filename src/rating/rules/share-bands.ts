import { one, ratioOf } from "../exact";
import { applyShareBands, bandOf, type Band } from "../points/bands";
import { explainShare } from "../points/explain/explain-share";
import { numericTypes, type RuleModule } from "./rule-module";
import { bandEnds } from "./value-bands";

export interface ShareBandsRule {
  readonly kind: "share_bands";
  readonly numerator: string;
  readonly denominator: string;
  readonly bands: readonly Band[];
}

/** Points of the band in which the percentage of two base fields falls. */
export const shareBands: RuleModule<ShareBandsRule> = {
  parameters: { numerator: { shape: "base" }, denominator: { shape: "base" }, bands: { shape: "bands" } },
  types: [...numericTypes, "percent"],
  usualType: "percent",
  fields: ({ numerator, denominator }) => [numerator, denominator],
  computed: "percent",
  lever: ({ numerator }) => numerator,
  ends: ({ bands }, span) => bandEnds(bands, span),
  slope: () => 0,
  points: ({ rule }, { base, finish }) =>
    applyShareBands(rule.bands, base(rule.numerator), base(rule.denominator), 100, finish),
  explain: ({ rule }, { base }) =>
    explainShare(rule, base, ({ numerator, denominator, exact, percent }) => {
      const band = bandOf(rule.bands, exact, one);
      if (band === null) return { absence: "outside-bands", outside: percent };
      return { steps: { kind: "share", numerator, denominator, percent, band }, raw: ratioOf(band.points) };
    }),
  example: {
    rule: {
      kind: "share_bands",
      numerator: "B03",
      denominator: "B01",
      bands: [
        { ge: 95, lt: null, points: 500 },
        { ge: 0, lt: 95, points: 300 },
      ],
    },
    base: { B01: 1000, B03: 949 },
    points: 300,
  },
};
