import type { FunctionName } from "../words/functions/function-words";
import { blockScores } from "./block-scores";
import { places } from "./places";
import { points } from "./points";
import { standings } from "./standings";

type CustomFunction = (...args: never[]) => unknown;

/** What makes sentences brings the words of three languages along, awards their rules; each comes when it is called. */
type Later = "AWARDS" | "EXPLAIN" | "RULES" | "OPENERRORS";

/** The functions behind the names of the specs. */
export const evaluationFunctions: Readonly<Record<Exclude<FunctionName, Later>, CustomFunction>> = {
  POINTS: points,
  BLOCKSCORES: blockScores,
  PLACES: places,
  STANDINGS: standings,
};

export const evaluationFunctionsLater: Readonly<Record<Later, () => Promise<CustomFunction>>> = {
  AWARDS: () => import("./awards").then(({ awards }) => awards),
  EXPLAIN: () => import("./explain").then(({ explain }) => explain),
  RULES: () => import("./rules").then(({ rules }) => rules),
  OPENERRORS: () => import("./open-errors").then(({ openErrors }) => openErrors),
};
