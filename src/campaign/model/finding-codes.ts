/** How grave a finding is (Қате / Ошибка, Ескерту / Предупреждение, Мәлімет үшін / Для сведения). */
export type CampaignFindingLevel = "error" | "warning" | "note";

/**
 * The closed list of what can be wrong in a campaign, each with its level; the parameters of each stand beside it.
 * Codes are the keys of the sentences in `src/campaign/words/findings`.
 */
export const campaignFindingLevels = {
  // a file of a campaign or a form
  "file.faulty": "error", // value; the fault
  "file.passed-over": "warning", // value; why
  "file.not-a-campaign": "error",
  "file.lost-properties": "error", // saved by a program that keeps none
  "file.not-a-form": "error",
  "file.second-campaign": "error", // file; the workbook that was taken
  "file.date-system": "error",
  "form.other-campaign": "error", // year, expected
  "form.unknown-organisation": "error", // id
  "form.twice": "error", // id, file; the one that was taken
  "form.stranger": "error", // id; of no organisation below the one whose form it is
  "form.other-name": "error", // id, name, own; the name beside a code is that of another organisation
  "form.renamed": "warning", // id, name, own
  "form.added": "note", // id, name
  "form.kept": "note", // value; the form's cell is empty
  // a cell of a sheet or form; it counts as empty
  "cell.unreadable": "error", // value
  "cell.formula": "error", // cell, value; what it came to when it was saved
  "cell.unclear": "error", // value; it may mean several things
  // the resolution and the settings
  "act.bodies": "warning", // letterhead, deciding
  "window.missing": "error", // level
  "window.reversed": "error", // level, from, to
  "window.outside-campaign": "warning", // level, from, to
  // organisations
  "organisation.twice": "error", // id
  "organisation.no-parent": "error", // id; of no organisation that is listed
  "organisation.parent-level": "error", // id, level; the organisation above is not of a higher level
  "members.missing": "error",
  "members.none": "error",
  "members.unlike-sum": "warning", // members, sum
  // dates
  "date.none": "warning",
  "date.outside-campaign": "error", // date, from, to
  "date.outside-window": "warning", // date, from, to
  "date.future": "error", // date, today
  "date.moved": "note", // planned, held
  "date.passed": "warning", // planned, days
  "order.before-lower": "warning", // date, id, lower
  "schedule.missing": "warning", // due, days
  "schedule.late": "warning", // due, received, days
  "schedule.after-meeting": "warning", // date, id, received
  "information.missing": "warning", // due, workday, days
  "information.late": "warning", // due, workday, received, days
  "information.on-workday": "note", // due, workday, received
  "information.before-meeting": "error", // date, received
  // conduct
  "present.too-many": "error", // present, entitled
  "quorum.none": "warning", // present, entitled
  // counts
  "count.no-organisation": "error", // id; of no organisation that is listed
  "count.level-above": "error", // id; of a level higher than the organisation's own
  "count.twice": "error", // id
  "count.exceeds": "error", // counter, value, whole, of
  "count.parts-exceed": "error", // sum, whole, of
  "count.unlike-lower": "warning", // counter, value, sum, level
  "count.unlike-schedule": "warning", // counter, value, own; what the organisation's own meeting makes it
  // delegates
  "delegates.no-total": "error",
  "delegates.total-short": "error", // total, least
  "delegates.tie": "warning", // total
  "delegates.unlike-elected": "warning", // elected, due
} as const satisfies Record<string, CampaignFindingLevel>;

export type CampaignFindingCode = keyof typeof campaignFindingLevels;
