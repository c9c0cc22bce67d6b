import { anchorName } from "../../kernel/sheet-anchor";
import { areaOf } from "../../sheets/plan/a1";
import type { WorkbookPlan } from "../../sheets/plan/sheet-plan";
import type { Campaign } from "../model/campaign";
import type { CampaignData } from "../model/campaign-data";
import { frameCampaign, type CampaignNaming } from "./campaign-frame";
import { anchorYear } from "./anchor-year";
import { controlSheet } from "./control-sheet";
import { delegatesSheet } from "./delegates-sheet";
import { resultsSheet } from "./results-sheet";
import { scheduleSheet } from "./schedule-sheet";
import { settingsSheet } from "./settings-sheet";
import { statisticsSheet } from "./statistics-sheet";

/**
 * The sheets of a campaign: settings, schedule, delegates, results, control, statistics.
 * @param data The campaign.
 * @param campaign What follows from it, `followCampaign(data)`.
 * @param naming Sheet names already in the workbook.
 * @returns Sheets in the order of their tabs, and the defined names, all beginning with `cmp_` and ending in the first year.
 */
export function planCampaign(data: CampaignData, campaign: Campaign, naming: CampaignNaming = {}): WorkbookPlan {
  const frame = frameCampaign(data, campaign, naming);
  const drafts = [settingsSheet, scheduleSheet, delegatesSheet, resultsSheet, controlSheet, statisticsSheet].map(
    (build) => build(frame),
  );
  const [from, to] = data.settings.years;
  for (const draft of drafts) {
    draft.nameArea(anchorName(draft.key, anchorYear(from)), areaOf({ row: 1, column: 1 }), true);
  }
  return {
    title: frame.say(frame.words.workbookTitle),
    sheets: drafts.map((draft) => draft.finish()),
    names: drafts.flatMap(({ names }) => names),
    structureLocked: false,
    properties: { bagalau: "campaign", campaign: `${from}-${to}`, language: data.language },
  };
}
