import { campaignFunctions } from "../campaign/functions/campaign-functions";
import { evaluationFunctions, evaluationFunctionsLater } from "../evaluation/functions/evaluation-functions";

type CustomFunction = (...args: never[]) => unknown;

/** The functions of every domain that come with the first file of the pane, by name. */
export const customFunctions: Readonly<Record<string, CustomFunction>> = evaluationFunctions;

/** Functions that the pane itself needs no part of: each comes in a file of its own when a cell first calls it. */
export const customFunctionsLater: Readonly<Record<string, () => Promise<CustomFunction>>> = {
  ...evaluationFunctionsLater,
  ...campaignFunctions,
};

/** Tells the host which function answers to which name; once, when the runtime starts. */
export function registerFunctions(): void {
  for (const [id, implementation] of Object.entries(customFunctions)) CustomFunctions.associate(id, implementation);
  for (const [id, load] of Object.entries(customFunctionsLater)) CustomFunctions.associate(id, onceLoaded(load));
}

/** Answers with a promise until the function is there, at once from then on; a load that failed is tried anew. */
function onceLoaded(load: () => Promise<CustomFunction>): CustomFunction {
  let loaded: CustomFunction | undefined;
  return (...args) => {
    if (loaded) return loaded(...args);
    return load().then((implementation) => {
      loaded = implementation;
      return implementation(...args);
    });
  };
}
