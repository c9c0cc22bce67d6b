import type { FunctionTexts } from "../../../kernel/functions/function-spec";
import type { Language } from "../../../text/language";

/** Names of the campaign's custom functions; never localised. */
export type CampaignFunctionName = "DELEGATES" | "INWINDOW" | "DUEDATE" | "DAYSLATE";

/** Texts of the function wizard in one language. */
export interface CampaignFunctionWords extends FunctionTexts<CampaignFunctionName> {
  readonly language: Language;
}
