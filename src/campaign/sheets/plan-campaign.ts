import { anchorName } from "../../kernel/sheet-anchor";
import { areaOf } from "../../sheets/plan/a1";
import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { SheetPlan, WorkbookPlan } from "../../sheets/plan/sheet-plan";
import { atOnce, type Turns } from "../../sheets/plan/turns";
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
  return atOnce(planCampaignInTurns(data, campaign, naming));
}

/** The same in parts: a campaign of thousands takes its time. */
export function* planCampaignInTurns(
  data: CampaignData,
  campaign: Campaign,
  naming: CampaignNaming = {},
): Turns<WorkbookPlan> {
  const frame = frameCampaign(data, campaign, naming);
  const drafts: SheetDraft[] = [settingsSheet(frame)];
  drafts.push(yield* scheduleSheet(frame));
  drafts.push(delegatesSheet(frame));
  yield;
  drafts.push(resultsSheet(frame));
  drafts.push(yield* controlSheet(frame));
  drafts.push(yield* statisticsSheet(frame));
  const [from, to] = data.settings.years;
  const sheets: SheetPlan[] = [];
  for (const draft of drafts) {
    draft.nameArea(anchorName(draft.key, anchorYear(from)), areaOf({ row: 1, column: 1 }), true);
    sheets.push(draft.finish());
    yield;
  }
  return {
    title: frame.say(frame.words.workbookTitle),
    sheets,
    names: drafts.flatMap(({ names }) => names),
    structureLocked: false,
    properties: { bagalau: "campaign", campaign: `${from}-${to}`, language: data.language },
  };
}
