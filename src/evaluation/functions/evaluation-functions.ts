import type { FunctionName } from "../words/functions/function-words";
import { awards } from "./awards";
import { blockScores } from "./block-scores";
import { explain } from "./explain";
import { places } from "./places";
import { points } from "./points";
import { rules } from "./rules";
import { standings } from "./standings";

/** The functions behind the names of the specs. */
export const evaluationFunctions: Readonly<Record<FunctionName, (...args: never[]) => unknown>> = {
  POINTS: points,
  BLOCKSCORES: blockScores,
  PLACES: places,
  STANDINGS: standings,
  AWARDS: awards,
  EXPLAIN: explain,
  RULES: rules,
};
