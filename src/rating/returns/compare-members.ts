import { membersField, openingMembersField } from "../criteria/members-field";
import type { Criteria } from "../criteria/criteria";
import { finding, type Finding } from "../finding";
import { figureOf } from "./figure-columns";
import type { Return } from "./return";

/** A mended count of a few members explains itself. */
export const slight = 0.01;

/**
 * Whether the members of a year ago are those that last year's return closed with; another organisation's number shows its form.
 * @param id The organisation.
 * @param declared Its return.
 * @param previous Last year's returns, by organisation.
 * @returns A note where the two differ by one per cent at most, else a warning; none where one of them is not known.
 */
export function compareMembers(
  id: string,
  declared: Return,
  previous: Readonly<Record<string, Return>>,
  { base_fields }: Pick<Criteria, "base_fields">,
): Finding[] {
  const opening = openingMembersField(base_fields);
  if (opening === undefined) return [];
  const closedWith = (one: string): unknown =>
    Object.hasOwn(previous, one) ? figureOf(previous[one]?.base, membersField) : null;
  const [value, before] = [figureOf(declared.base, opening.code), closedWith(id)];
  if (typeof value !== "number" || typeof before !== "number" || value === before) return [];
  const others = Object.keys(previous).filter((one) => one !== id && value > 0 && closedWith(one) === value);
  const place = { organisation: id, base: opening.code };
  if (others.length > 0) return [finding("last-year.other-form", place, { value, organisations: others.join(", ") })];
  const level = Math.abs(value - before) <= slight * before ? "note" : undefined;
  return [finding("last-year.members", place, { value, previous: before }, level)];
}
