import { dayNumber } from "../../../text/day-number";
import type { FollowedOrganisation } from "../campaign";
import { campaignFinding, type CampaignFinding } from "../finding";
import { dayOf, type Meeting } from "../meeting";
import type { CampaignOrganisation } from "../organisation";
import type { DateContext } from "./check-dates";

/**
 * What came late or not at all: schedules by their day (item 6), information a month after the meeting (item 9).
 * Information that comes after the due date on the first working day is a note: no document says which date binds (INC-34).
 * @param followed Due dates and days late by id.
 */
export function checkDeadlines(
  context: DateContext,
  followed: ReadonlyMap<string, FollowedOrganisation>,
): CampaignFinding[] {
  const { tree, meetings, settings, today } = context;
  return tree.organisations.flatMap((one) => {
    const meeting = meetings[one.id] ?? {};
    const state = followed.get(one.id);
    const schedule = one.level === settings.schedule.level ? checkSchedule(one, meeting, context) : [];
    return [...schedule, ...(state === undefined ? [] : checkInformation(one, meeting, state, today))];
  });
}

function checkSchedule(one: CampaignOrganisation, meeting: Meeting, context: DateContext): CampaignFinding[] {
  const { settings, today } = context;
  const { due } = settings.schedule;
  const received = meeting.scheduleReceived;
  const place = { organisation: one.id, level: one.level, field: "scheduleReceived" };
  if (received === undefined) {
    const days = today === undefined ? 0 : dayNumber(today) - dayNumber(due);
    return days > 0 ? [campaignFinding("schedule.missing", place, { due, days })] : [];
  }
  const days = dayNumber(received) - dayNumber(due);
  const late = days > 0 ? [campaignFinding("schedule.late", place, { due, received, days })] : [];
  const first = firstMeeting(one, context);
  if (first === undefined || first.day >= received) return late;
  // The primary window opens on the very day schedules are due (INC-30).
  return [...late, campaignFinding("schedule.after-meeting", place, { date: first.day, id: first.id, received })];
}

/** The earliest meeting of an organisation and all below it. */
function firstMeeting(
  one: CampaignOrganisation,
  context: DateContext,
): { readonly id: string; readonly day: string } | undefined {
  const day = dayOf(context.meetings[one.id]);
  let first = day === undefined ? undefined : { id: one.id, day };
  for (const lower of context.tree.below(one.id)) {
    const found = firstMeeting(lower, context);
    if (found !== undefined && (first === undefined || found.day < first.day)) first = found;
  }
  return first;
}

function checkInformation(
  one: CampaignOrganisation,
  meeting: Meeting,
  state: FollowedOrganisation,
  today: string | undefined,
): CampaignFinding[] {
  const { held, informationReceived: received } = meeting;
  const { informationDue: due, informationWorkday: workday, informationDaysLate: days } = state;
  if (held === undefined || due === null || workday === null) return [];
  const place = { organisation: one.id, level: one.level, field: "informationReceived" };
  if (received === undefined) {
    if (today === undefined || today <= workday) return [];
    const passed = dayNumber(today) - dayNumber(due);
    return [campaignFinding("information.missing", place, { due, workday, days: passed })];
  }
  if (received < held) return [campaignFinding("information.before-meeting", place, { date: held, received })];
  if (days === null || days === 0) return [];
  if (received <= workday) return [campaignFinding("information.on-workday", place, { due, workday, received })];
  return [campaignFinding("information.late", place, { due, workday, received, days })];
}
