import { campaignFunctions } from "../campaign/functions/campaign-functions";
import { evaluationFunctions } from "../evaluation/functions/evaluation-functions";

/** The functions of every domain by name. */
export const customFunctions: Readonly<Record<string, (...args: never[]) => unknown>> = {
  ...evaluationFunctions,
  ...campaignFunctions,
};

/** Tells the host which function answers to which name; once, when the runtime starts. */
export function registerFunctions(): void {
  for (const [id, implementation] of Object.entries(customFunctions)) CustomFunctions.associate(id, implementation);
}
