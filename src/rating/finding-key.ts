import type { Finding } from "./finding";

/**
 * What makes a finding the same finding: its code, its place and the values it speaks of, not its level.
 * @param finding Any finding.
 * @returns A text that changes when a figure behind the finding changes.
 * @example findingKey({ code: "return.missing", level: "error", organisation: "KZO", params: {} }).includes("KZO") //=> true
 */
export function findingKey({ code, organisation, indicator, base, block, sheet, cell, params }: Finding): string {
  return JSON.stringify([code, organisation, indicator, base, block, sheet, cell, params]);
}
