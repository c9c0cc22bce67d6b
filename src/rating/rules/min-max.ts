import type { MinMaxRule } from "../criteria/criteria";
import { evaluateLinear } from "../points/linear";
import { minMaxColumn, minMaxLine, spreadOf } from "../points/min-max";
import { signedFigures } from "../points/signed-figures";
import { noFields, numericTypes, type RuleModule } from "./rule-module";

/** Points by position between the least and the greatest figure of all organisations. */
export const minMax: RuleModule<MinMaxRule> = {
  parameters: { from: { shape: "number", optional: true }, to: { shape: "number", optional: true } },
  types: [...numericTypes, "date"],
  usualType: "decimal",
  fields: noFields,
  comparesAll: true,
  ends: ({ from, to }) => [from ?? 0, to ?? 100],
  slope: ({ from, to }) => (to ?? 100) - (from ?? 0),
  points: ({ rule, direction }, { figures, finish }) => minMaxColumn(rule, signedFigures(figures, direction), finish),
  explain: ({ rule, direction }, { figure, column }) => {
    if (column === undefined) return { absence: "needs-all-organisations" };
    const compared = signedFigures(column, direction);
    const own = signedFigures(Float64Array.of(figure), direction)[0] as number;
    const spread = spreadOf(compared);
    const line = spread === null ? null : minMaxLine(rule, spread.least, spread.greatest);
    if (spread === null || line === null) return { absence: "no-spread" };
    const sign = own === figure ? 1 : -1;
    const [worst, best] = [sign * spread.least + 0, sign * spread.greatest + 0];
    const steps = { kind: "spread", figure, worst, best, from: rule.from ?? 0, to: rule.to ?? 100 } as const;
    return { steps, raw: evaluateLinear(line, own) };
  },
  example: { rule: { kind: "min_max", to: 50 }, figure: 12, points: 50 },
};
