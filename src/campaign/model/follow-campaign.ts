import type { Campaign, CampaignInput, FollowedOrganisation } from "./campaign";
import { checkConduct } from "./checks/check-conduct";
import { checkCounts } from "./checks/check-counts";
import { checkDates } from "./checks/check-dates";
import { checkDeadlines } from "./checks/check-deadlines";
import { checkMembers } from "./checks/check-members";
import { checkSettings } from "./checks/check-settings";
import type { Counts } from "./data/counters";
import { daysLate } from "./dates/days-late";
import { monthsLater } from "./dates/months-later";
import { windowFlag, type WindowFlag } from "./dates/window-flag";
import { workdaysOf, workingDayFrom, type Workdays } from "./dates/working-day";
import { atOnce, rowByRow, type Turns } from "../../sheets/plan/turns";
import { allotDelegates, type Allotment } from "./delegates/allot-delegates";
import { rankOf } from "./level";
import type { Meeting } from "./meeting";
import type { CampaignOrganisation } from "./organisation";
import { hasQuorum } from "./quorum";
import { meetingKind, type CampaignSettings } from "./settings";
import { ownCounts } from "./totals/own-counts";
import { placedRows } from "./totals/placed-rows";
import { rollUp } from "./totals/roll-up";
import { organisationTree } from "./tree";

/**
 * Follows a campaign of reports and elections: delegates, deadlines, totals, and everything a person should know.
 * @param input Settings, organisations, dates and counts; dates are days of the calendar, counts whole numbers from 0.
 * @returns What follows; nothing stops it, what is wrong is a finding.
 * @see the resolution of 24.06.2023, items 1–10
 */
export function followCampaign(input: CampaignInput): Campaign {
  return atOnce(followCampaignInTurns(input));
}

/** The same in parts: thousands of organisations take their time. */
export function* followCampaignInTurns(input: CampaignInput): Turns<Campaign> {
  const { settings, meetings, results } = input;
  const { tree, findings: misplaced } = organisationTree(input.organisations);
  yield;
  const works = workdaysOf(settings.daysOff);
  const followed = new Map<string, FollowedOrganisation>();
  yield* rowByRow(tree.organisations, (one) => {
    followed.set(one.id, follow(one, meetings[one.id] ?? {}, settings, works));
  });
  yield;
  const own = new Map<string, Counts>(
    tree.organisations.map((one) => [one.id, ownCounts(one, meetings[one.id], settings.quorum)]),
  );
  yield;
  const { rows, findings: unplaced } = placedRows(results, tree);
  const rolled = rollUp(tree, own, rows);
  yield;
  const electing = tree.organisations.filter(({ level }) => level === settings.delegates.level);
  const allotted = allotDelegates(electing, settings.delegates);
  const context = { settings, tree, meetings, ...(input.today !== undefined && { today: input.today }) };
  const members = checkMembers(tree);
  yield;
  const dates = checkDates(context);
  yield;
  const deadlines = checkDeadlines(context, followed);
  yield;
  const conduct = tree.organisations.flatMap((one) => checkConduct(one, meetings[one.id] ?? {}, settings.quorum));
  return {
    organisations: [...followed.values()],
    delegates: {
      allotments: allotted.allotments,
      byNorm: sum(allotted.allotments, ({ delegates }) => delegates),
      exOfficio: sum(allotted.allotments, ({ exOfficio }) => exOfficio),
      elected: sum(allotted.allotments, ({ elected }) => elected),
    },
    totals: Object.fromEntries(
      tree.organisations
        .filter(({ level }) => rankOf(level) > 0)
        .map(({ id }) => [id, rolled.byOrganisation.get(id) ?? {}]),
    ),
    whole: rolled.whole,
    findings: [
      ...checkSettings(settings),
      ...misplaced,
      ...[...members, ...dates, ...deadlines, ...conduct],
      ...unplaced,
      ...rows.flatMap(checkCounts),
      ...rolled.findings,
      ...allotted.findings,
    ],
  };
}

function follow(
  { id, level }: CampaignOrganisation,
  meeting: Meeting,
  settings: CampaignSettings,
  works: Workdays,
): FollowedOrganisation {
  const { held, planned, entitled, present, informationReceived, scheduleReceived } = meeting;
  const window = settings.windows.find((one) => one.level === level);
  const flag = (date: string | undefined): WindowFlag | null =>
    date === undefined || window === undefined ? null : windowFlag(date, window);
  const due = held === undefined ? null : monthsLater(held, settings.informationMonths);
  const isScheduled = level === settings.schedule.level && scheduleReceived !== undefined;
  return {
    id,
    level,
    planned: flag(planned),
    held: flag(held),
    informationDue: due,
    informationWorkday: due === null ? null : workingDayFrom(due, works),
    informationDaysLate: due === null || informationReceived === undefined ? null : daysLate(due, informationReceived),
    scheduleDaysLate: isScheduled ? daysLate(settings.schedule.due, scheduleReceived) : null,
    quorum:
      entitled === undefined || present === undefined
        ? null
        : hasQuorum(present, entitled, settings.quorum[meetingKind(level)]),
  };
}

function sum(allotments: readonly Allotment[], of: (one: Allotment) => number | null): number {
  return allotments.reduce((all, one) => all + (of(one) ?? 0), 0);
}
