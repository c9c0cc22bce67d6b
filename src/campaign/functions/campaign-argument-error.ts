import { argumentError, type ProblemValues } from "../../kernel/functions/argument-error";
import { campaignArgumentWords } from "../words/arguments/words-of-arguments";
import type { CampaignFunctionName } from "../words/functions/campaign-function-words";
import type { CampaignArgumentWords } from "../words/arguments/ru";

/** Which argument of which function of the campaign. */
export interface CampaignArgument {
  readonly function: CampaignFunctionName;
  readonly argument: string;
}

/** The cell error for an argument that is wrong in a way only the campaign knows. */
export function campaignArgumentError(
  place: CampaignArgument,
  problem: keyof CampaignArgumentWords,
  values: ProblemValues = {},
): CustomFunctions.Error {
  return argumentError(place, ({ language }) => campaignArgumentWords[language][problem], values);
}
