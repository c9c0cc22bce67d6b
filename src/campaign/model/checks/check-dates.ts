import { dayNumber } from "../../../text/day-number";
import { campaignFinding, type CampaignFinding } from "../finding";
import { dayOf, type Meeting } from "../meeting";
import type { CampaignOrganisation } from "../organisation";
import type { CampaignSettings, Window } from "../settings";
import type { OrganisationTree } from "../tree";
import { campaignPeriod } from "./check-settings";

export interface DateContext {
  readonly settings: CampaignSettings;
  readonly tree: OrganisationTree;
  readonly meetings: Readonly<Record<string, Meeting>>;
  readonly today?: string;
}

/**
 * What is wrong with planned dates and days held: outside the campaign (an error) or the level's window (a warning, INC-31),
 * not planned, moved, passed, in the future, or before the last meeting of the level below (INC-29).
 */
export function checkDates(context: DateContext): CampaignFinding[] {
  const { settings, tree, meetings } = context;
  const windows = new Map(settings.windows.map((window) => [window.level, window]));
  return tree.organisations.flatMap((one) => {
    const meeting = meetings[one.id] ?? {};
    const window = windows.get(one.level);
    return [
      ...checkDay("planned", meeting.planned, one, window, settings),
      ...checkDay("held", meeting.held, one, window, settings),
      ...checkProgress(one, meeting, context.today),
      ...checkOrder(one, meeting, context),
    ];
  });
}

function checkDay(
  field: "planned" | "held",
  date: string | undefined,
  { id, level }: CampaignOrganisation,
  window: Window | undefined,
  settings: CampaignSettings,
): CampaignFinding[] {
  if (date === undefined) return [];
  const place = { organisation: id, level, field };
  const period = campaignPeriod(settings);
  if (date < period.from || date > period.to) {
    return [campaignFinding("date.outside-campaign", place, { date, ...period })];
  }
  if (window === undefined || (date >= window.from && date <= window.to)) return [];
  return [campaignFinding("date.outside-window", place, { date, from: window.from, to: window.to })];
}

function checkProgress({ id, level }: CampaignOrganisation, meeting: Meeting, today?: string): CampaignFinding[] {
  const { planned, held, reason } = meeting;
  const place = { organisation: id, level };
  if (held !== undefined) {
    if (today !== undefined && held > today) {
      return [campaignFinding("date.future", { ...place, field: "held" }, { date: held, today })];
    }
    const isMoved = planned !== undefined && planned !== held;
    return isMoved ? [campaignFinding("date.moved", { ...place, field: "held" }, { planned, held })] : [];
  }
  if (reason !== undefined && reason.trim() !== "") return [];
  if (planned === undefined) return [campaignFinding("date.none", { ...place, field: "planned" })];
  if (today === undefined || planned >= today) return [];
  const days = dayNumber(today) - dayNumber(planned);
  return [campaignFinding("date.passed", { ...place, field: "held" }, { planned, days })];
}

function checkOrder({ id, level }: CampaignOrganisation, meeting: Meeting, context: DateContext): CampaignFinding[] {
  const date = dayOf(meeting);
  if (date === undefined) return [];
  let last: { readonly id: string; readonly day: string } | undefined;
  for (const { id: lower } of context.tree.below(id)) {
    const day = dayOf(context.meetings[lower]);
    if (day !== undefined && (last === undefined || day > last.day)) last = { id: lower, day };
  }
  if (last === undefined || last.day <= date) return [];
  const field = meeting.held === undefined ? "planned" : "held";
  const place = { organisation: id, level, field };
  return [campaignFinding("order.before-lower", place, { date, id: last.id, lower: last.day })];
}
