/** Columns of the schedule, in their order. */
export const scheduleColumns = [
  "id",
  "organisation",
  "level",
  "parent",
  "members",
  "planned",
  "held",
  "plannedFlag",
  "heldFlag",
  "reason",
  "entitled",
  "present",
  "quorum",
  "plannedWithin",
  "heldWithin",
  "otherName",
] as const;

export type ScheduleField = (typeof scheduleColumns)[number];

/** Column of a field of the schedule, 1-based. */
export function scheduleColumn(field: ScheduleField): number {
  return scheduleColumns.indexOf(field) + 1;
}
