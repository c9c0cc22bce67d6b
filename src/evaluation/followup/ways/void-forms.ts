import type { Criteria } from "../../../rating/criteria/criteria";
import { criteriaFingerprint } from "../../returns/form/identity/criteria-fingerprint";
import { layoutFingerprint } from "../../returns/form/return-layout";
import type { YearData } from "../../year/year-data";
import { wayOfReturn, type ReturnStatus } from "./way-of-return";
import { waysOfReturns } from "./ways-of-returns";

/** Whose form is with the organisation: no version of the return that counts is here. */
const awaited: ReadonlySet<ReturnStatus> = new Set<ReturnStatus>(["formMade", "refused", "sentBack"]);

/**
 * How many organisations have a form that would be refused once the table is changed.
 * @param data The year with its table of now.
 * @param next The changed table; bounds and points may be others, what is asked for and where it stands not.
 */
export function voidForms({ criteria, year, log, organisations }: YearData, next: Criteria): number {
  const formOf = (table: Criteria): string => criteriaFingerprint(table) + layoutFingerprint(table, year);
  if (formOf(criteria) === formOf(next)) return 0;
  const ways = waysOfReturns(log);
  return organisations.filter(({ id }) => awaited.has(wayOfReturn(ways.get(id) ?? []).status)).length;
}
