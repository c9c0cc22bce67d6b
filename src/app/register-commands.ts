import { openCampaign } from "./open-campaign";
import { recalculate } from "./recalculate";

/** Tells Excel which function answers to which `FunctionName` of the manifest. */
export function registerCommands(): void {
  Office.actions.associate("recalculate", recalculate);
  Office.actions.associate("openCampaign", openCampaign);
}
