import type { BaseField } from "./base-field";

/** Base field that counts the members of an organisation: «мүшелердің жалпы саны / численность членов, всего». */
export const membersField = "B02";

/** Words by which a base field is the number of members a year ago, in either language. */
const aYearAgo = { kk: /алдыңғы жыл|өткен жыл/iu, ru: /(?:предыдущ|прошл)\S* год/iu };
const ofMembers = { kk: /мүше/iu, ru: /член/iu };

/**
 * The base field that says again what last year's return said of {@link membersField}; of a table of other fields there is none.
 * @param fields Base fields of the table.
 */
export function openingMembersField(fields: readonly BaseField[]): BaseField | undefined {
  if (!fields.some(({ code }) => code === membersField)) return undefined;
  return fields.find(
    ({ kk, ru }) => (aYearAgo.kk.test(kk) && ofMembers.kk.test(kk)) || (aYearAgo.ru.test(ru) && ofMembers.ru.test(ru)),
  );
}
