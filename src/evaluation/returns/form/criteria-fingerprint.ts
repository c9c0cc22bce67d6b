import type { Criteria } from "../../../rating/criteria/criteria";
import { eachCodeOnce } from "../../../rating/criteria/each-code-once";
import { fingerprint } from "../../../text/fingerprint";

/**
 * Marks what a criteria table asks for: codes, kinds and names. Points, weights and bands are not part of it,
 * so a return stays valid when the union changes what a figure is worth.
 * @param criteria The criteria table.
 * @returns 16 hexadecimal digits.
 */
export function criteriaFingerprint(criteria: Criteria): string {
  const { base_fields, indicators: asked } = eachCodeOnce(criteria);
  const base = base_fields.map(({ code, type, kk, unit }) => [code, type, kk, unit.kk]);
  const indicators = asked.map(({ block, code, type, kk, unit }) => [block, code, type, kk, unit?.kk]);
  return fingerprint(JSON.stringify([base, indicators]));
}
