import type { FunctionName } from "../words/functions/function-words";
import { awards } from "./awards";
import { blockScores } from "./block-scores";
import { places } from "./places";
import { points } from "./points";
import { standings } from "./standings";

type CustomFunction = (...args: never[]) => unknown;

/** What makes sentences brings the words of three languages along and comes when it is called. */
type Sentences = "EXPLAIN" | "RULES" | "OPENERRORS";

/** The functions behind the names of the specs. */
export const evaluationFunctions: Readonly<Record<Exclude<FunctionName, Sentences>, CustomFunction>> = {
  POINTS: points,
  BLOCKSCORES: blockScores,
  PLACES: places,
  STANDINGS: standings,
  AWARDS: awards,
};

export const evaluationFunctionsLater: Readonly<Record<Sentences, () => Promise<CustomFunction>>> = {
  EXPLAIN: () => import("./explain").then(({ explain }) => explain),
  RULES: () => import("./rules").then(({ rules }) => rules),
  OPENERRORS: () => import("./open-errors").then(({ openErrors }) => openErrors),
};
