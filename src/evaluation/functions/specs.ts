import { matrix, optional, repeating, scalar, type FunctionSpec } from "../../kernel/functions/function-spec";
import type { FunctionName } from "../words/functions/function-words";

/**
 * The evaluation's custom functions as the host knows them. Once published, ids and the order of parameters stay:
 * clients keep old metadata for a day, so that only optional parameters may be added, at the end.
 */
export const evaluationFunctionSpecs: readonly FunctionSpec<FunctionName>[] = [
  {
    id: "POINTS",
    parameters: [matrix("figures"), matrix("criteria"), matrix("base"), scalar("year"), optional(scalar("decimals"))],
    result: "matrix",
  },
  { id: "BLOCKSCORES", parameters: [matrix("points"), optional(matrix("blocks"))], result: "matrix" },
  { id: "PLACES", parameters: [matrix("scores")], result: "matrix" },
  { id: "STANDINGS", parameters: [matrix("ids"), matrix("blockScores")], result: "matrix" },
  {
    id: "AWARDS",
    parameters: [
      matrix("ids"),
      matrix("blockScores"),
      scalar("edition"),
      optional(scalar("prizePlaces")),
      optional(scalar("encouraged")),
      optional(matrix("mainBlocks")),
      optional(matrix("decisions")),
      optional(scalar("prizesBy")),
    ],
    result: "matrix",
  },
  {
    id: "EXPLAIN",
    parameters: [scalar("figure"), matrix("criterion"), matrix("base"), scalar("year"), optional(scalar("language"))],
    result: "scalar",
  },
  {
    id: "RULES",
    parameters: [matrix("criteria"), scalar("year"), optional(scalar("language")), optional(matrix("units"))],
    result: "matrix",
  },
  {
    id: "OPENERRORS",
    parameters: [matrix("ids"), scalar("year"), scalar("today"), repeating(matrix("areas"))],
    result: "matrix",
  },
];
