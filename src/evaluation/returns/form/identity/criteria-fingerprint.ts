import type { Criteria } from "../../../../rating/criteria/criteria";
import { eachCodeOnce } from "../../../../rating/criteria/each-code-once";
import { fingerprint } from "../../../../text/fingerprint";
import { askedBaseFields, type AskedBase } from "../return-fields";

/**
 * Marks what a criteria table asks for: codes, kinds and names. Points, weights and bands are not part of it,
 * so a return stays valid when the union changes what a figure is worth.
 * @param criteria The criteria table.
 * @returns 16 hexadecimal digits.
 */
export function criteriaFingerprint(criteria: Criteria, asked: AskedBase = "used"): string {
  const once = eachCodeOnce(criteria);
  const base = askedBaseFields(once, asked).map(({ code, type, kk, unit }) => [code, type, kk, unit.kk]);
  const indicators = once.indicators.map(({ block, code, type, kk, unit }) => [block, code, type, kk, unit?.kk]);
  return fingerprint(JSON.stringify([base, indicators]));
}
