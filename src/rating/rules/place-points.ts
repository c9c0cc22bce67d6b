import { ratioOf } from "../exact";
import { countSmaller, placePointsColumn } from "../points/place-points";
import { signedFigures } from "../points/signed-figures";
import { noFields, numericTypes, type RuleModule } from "./rule-module";

interface PlacePointsRule {
  readonly kind: "place_points";
}

/** One point more than the number of organisations with a worse figure. */
export const placePoints: RuleModule<PlacePointsRule> = {
  parameters: {},
  types: [...numericTypes, "date"],
  usualType: "decimal",
  fields: noFields,
  comparesAll: true,
  ends: () => [1],
  slope: () => 1,
  points: ({ direction }, { figures, finish }) => placePointsColumn(signedFigures(figures, direction), finish),
  explain: ({ direction }, { figure, column }) => {
    if (column === undefined) return { absence: "needs-all-organisations" };
    const better = countSmaller(signedFigures(column, direction))[column.indexOf(figure)] as number;
    return { steps: { kind: "rank", figure, worse: better - 1 }, raw: ratioOf(better) };
  },
  example: { rule: { kind: "place_points" }, figure: 12, points: 2 },
};
