import type { CampaignData } from "../model/campaign-data";
import { campaignFinding } from "../model/finding";
import type { FileFindings, FormChange, TakenForms } from "../model/form-change";
import type { CampaignFile } from "./campaign-file";
import { mergeForm } from "./merge-form";

/**
 * Takes filled forms into a campaign, one of each organisation; other workbooks of a campaign among them are passed over.
 * @param data The campaign.
 * @param opened Files as they were opened, with the name each is told by.
 * @returns The campaign with what the forms say, and which of them were refused or bring nothing.
 */
export function takeForms(
  data: CampaignData,
  opened: readonly { readonly label: string; readonly file: CampaignFile }[],
): TakenForms {
  const by = new Map<string, string>();
  const changes: FormChange[] = [];
  const told: FileFindings[] = [];
  const [refused, untouched]: [string[], string[]] = [[], []];
  let merged = data;
  for (const { label, file } of opened) {
    if (file.kind !== "form") continue;
    const id = file.organisation ?? "";
    const before = by.get(id);
    if (before !== undefined) {
      told.push({ file: label, findings: [campaignFinding("form.twice", {}, { id, file: before })] });
      refused.push(label);
      continue;
    }
    by.set(id, label);
    const result = mergeForm(merged, file);
    merged = result.data;
    changes.push(...result.changes);
    told.push({ file: label, findings: result.findings });
    const isAdding = result.changes.length > 0 || result.findings.some(({ code }) => code === "form.added");
    if (result.isRefused) refused.push(label);
    else if (!isAdding) untouched.push(label);
  }
  return { data: merged, changes, told, refused, untouched };
}
