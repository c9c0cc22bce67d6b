import type { WorkbookPlan } from "../../sheets/plan/sheet-plan";
import type { CampaignData } from "../model/campaign-data";
import { followCampaign } from "../model/follow-campaign";
import { planCampaign } from "../sheets/plan-campaign";
import { campaignOfOne } from "./campaign-of-one";

/**
 * The form of one organisation: schedule (item 6) and statistics (item 9) of itself and all below it, with the same checks
 * in native formulas as the whole campaign's sheets; filled in Excel or LibreOffice without the add-in.
 * @param data The whole campaign.
 * @param id The organisation.
 * @returns Sheets whose settings are locked; what is asked for may be typed.
 */
export function planForm(data: CampaignData, id: string): WorkbookPlan {
  const part = campaignOfOne(data, id);
  const plan = planCampaign(part, followCampaign(part));
  const locked = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  return {
    ...plan,
    // What a resolution sets is the union's to change.
    sheets: plan.sheets.map((sheet) =>
      sheet.key === "campaign-settings"
        ? {
            ...sheet,
            validations: [],
            cells: sheet.cells.map((cell) => ({ ...cell, style: { ...cell.style, unlocked: false } })),
            protection: locked,
          }
        : { ...sheet, protection: locked },
    ),
    structureLocked: true,
    properties: { ...plan.properties, bagalau: "campaign-form", organisation: id },
  };
}
