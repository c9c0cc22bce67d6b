import type { CampaignFunctionName } from "../words/functions/campaign-function-words";

/** The functions behind the names of the specs; a year of the rating never loads them. */
export const campaignFunctions: Readonly<Record<CampaignFunctionName, () => Promise<(...args: never[]) => unknown>>> = {
  DELEGATES: () => import("./delegates").then(({ delegates }) => delegates),
  INWINDOW: () => import("./in-window").then(({ inWindow }) => inWindow),
  DUEDATE: () => import("./due-date").then(({ dueDate }) => dueDate),
  DAYSLATE: () => import("./days-late").then(({ daysLate }) => daysLate),
};
