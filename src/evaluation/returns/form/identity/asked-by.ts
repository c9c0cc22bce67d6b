import type { Criteria } from "../../../../rating/criteria/criteria";
import { criteriaFingerprint } from "./criteria-fingerprint";
import type { ReturnIdentity } from "./read-identity";
import type { AskedBase } from "../return-fields";
import { layoutFingerprint } from "../return-layout";

/**
 * Which base fields a form that came in asked for: those in use, or as forms of earlier versions all of them.
 * @param identity What the file says it is.
 * @param criteria The year's table.
 * @returns Nothing where the form asks for another table, or where its layout is another.
 */
export function askedBy(
  { criteriaFingerprint: table, layoutFingerprint: layout, year }: ReturnIdentity,
  criteria: Criteria,
): AskedBase | "other-criteria" | "changed-layout" {
  const ways = ["used", "all"] as const;
  const asked = ways.filter((way) => table === criteriaFingerprint(criteria, way));
  if (asked.length === 0) return "other-criteria";
  return asked.find((way) => layout === layoutFingerprint(criteria, year, way)) ?? "changed-layout";
}
