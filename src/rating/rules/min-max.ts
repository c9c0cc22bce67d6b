import { divide, multiply, ratioOf, subtract } from "../exact";
import { applyLinear, evaluateLinear, type Linear } from "../points/linear";
import type { Finish, PointsColumn } from "../points/points-column";
import { signedFigures } from "../points/signed-figures";
import { noFields, numericTypes, type RuleModule } from "./rule-module";

export interface MinMaxRule {
  readonly kind: "min_max";
  readonly from?: number;
  readonly to?: number;
}

/** The least and the greatest figure of a column, or `null` where it has none. */
export function spreadOf(figures: Float64Array): { readonly least: number; readonly greatest: number } | null {
  let least = Infinity;
  let greatest = -Infinity;
  for (let row = 0; row < figures.length; row++) {
    const figure = figures[row] as number;
    if (figure < least) least = figure;
    if (figure > greatest) greatest = figure;
  }
  return least <= greatest ? { least, greatest } : null;
}

/** The line that takes the least signed figure to `from` and the greatest to `to`; `null` where all are equal. */
function minMaxLine(rule: MinMaxRule, least: number, greatest: number): Linear | null {
  if (least === greatest) return null;
  const from = ratioOf(rule.from ?? 0);
  const low = ratioOf(least);
  const slope = divide(subtract(ratioOf(rule.to ?? 100), from), subtract(ratioOf(greatest), low));
  return { slope, offset: subtract(from, multiply(slope, low)), floor: null, cap: null };
}

/**
 * Points by position between the least and the greatest figure of all organisations.
 * @param signed Figures with the sign turned where less is better.
 */
function minMaxColumn(rule: MinMaxRule, signed: Float64Array, finish: Finish): PointsColumn {
  const spread = spreadOf(signed);
  const line = spread === null ? null : minMaxLine(rule, spread.least, spread.greatest);
  if (line === null) return { values: new Float64Array(signed.length).fill(NaN), wide: null, bound: 0 };
  return applyLinear(signed, line, finish);
}

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
