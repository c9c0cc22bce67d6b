import { writePlan } from "../../sheets/xlsx/write/write-plan";
import type { CampaignData } from "../model/campaign-data";
import type { CampaignFileBytes } from "../model/campaign-workbook";
import { campaignFinding } from "../model/finding";
import type { FileFindings, TakenForms } from "../model/form-change";
import { openCampaignFile, type CampaignFile } from "./campaign-file";
import { planForm } from "./plan-form";
import { takeForms } from "./take-forms";

/**
 * The empty forms of all organisations that are asked for schedules.
 * @param data The campaign.
 * @returns A workbook for each, named by the campaign's years and the organisation's code.
 */
export function formFiles(data: CampaignData): Promise<readonly CampaignFileBytes[]> {
  const [from, to] = data.settings.years;
  const asked = data.organisations.filter(({ level }) => level === data.settings.schedule.level);
  return Promise.all(
    asked.map(async ({ id }) => ({
      name: `form-${from}-${to}-${id}.xlsx`,
      bytes: await writePlan(planForm(data, id)),
    })),
  );
}

/**
 * Reads filled forms that nobody vouches for and takes them into a campaign.
 * @param data The campaign.
 * @param files As chosen by a person.
 * @returns What they change and what is wrong with each; a file that is refused changes nothing.
 */
export function readForms(data: CampaignData, files: readonly CampaignFileBytes[]): TakenForms {
  const refused: FileFindings[] = [];
  const opened: { readonly label: string; readonly file: CampaignFile }[] = [];
  for (const { name, bytes } of files) {
    const result = openCampaignFile(bytes);
    if ("findings" in result) refused.push({ file: name, findings: result.findings });
    else if (result.file.kind === "form") opened.push({ label: name, file: result.file });
    else refused.push({ file: name, findings: [campaignFinding("file.not-a-form")] });
  }
  const taken = takeForms(data, opened);
  return {
    ...taken,
    told: [...refused, ...taken.told],
    refused: [...refused.map(({ file }) => file), ...taken.refused],
  };
}
