import type { CampaignFunctionName } from "../words/functions/campaign-function-words";
import { daysLate } from "./days-late";
import { delegates } from "./delegates";
import { dueDate } from "./due-date";
import { inWindow } from "./in-window";

/** The functions behind the names of the specs. */
export const campaignFunctions: Readonly<Record<CampaignFunctionName, (...args: never[]) => unknown>> = {
  DELEGATES: delegates,
  INWINDOW: inWindow,
  DUEDATE: dueDate,
  DAYSLATE: daysLate,
};
