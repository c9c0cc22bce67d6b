import { campaignFinding, type CampaignFinding } from "../finding";
import { levels } from "../level";
import type { CampaignSettings } from "../settings";

/** First and last day of a campaign's years. */
export function campaignPeriod({ years }: Pick<CampaignSettings, "years">): {
  readonly from: string;
  readonly to: string;
} {
  return { from: `${years[0]}-01-01`, to: `${years[1]}-12-31` };
}

/**
 * What is wrong with the settings: bodies that differ (INC-28), windows that are missing, reversed or outside the campaign.
 * Windows of two levels may overlap, as in March 2024 (INC-29).
 */
export function checkSettings(settings: CampaignSettings): CampaignFinding[] {
  const { letterhead, deciding } = settings.act;
  const period = campaignPeriod(settings);
  const bodies =
    letterhead === deciding ? [] : [campaignFinding("act.bodies", { field: "act.deciding" }, { letterhead, deciding })];
  const windows = levels.flatMap((level) => {
    const window = settings.windows.find((one) => one.level === level);
    const place = { level, field: "windows" };
    if (window === undefined) return [campaignFinding("window.missing", place, { level })];
    const { from, to } = window;
    if (from > to) return [campaignFinding("window.reversed", place, { level, from, to })];
    const isInside = from >= period.from && to <= period.to;
    return isInside ? [] : [campaignFinding("window.outside-campaign", place, { level, from, to })];
  });
  return [...bodies, ...windows];
}
