import { finding, type Finding } from "../finding";
import type { Band } from "../points/bands";

/**
 * What is wrong with the bands of a rule: order, overlaps, gaps.
 * @param bands Well-formed bands; upward and downward order are both in order.
 * @param code Indicator the findings belong to.
 */
export function checkBands(bands: readonly Band[], code: string): Finding[] {
  const lower = ({ ge }: Band): number => ge ?? -Infinity;
  const upper = ({ lt }: Band): number => lt ?? Infinity;
  const place = { indicator: code };
  const findings: Finding[] = [];
  const steps = bands.slice(1).map((band, at) => Math.sign(lower(band) - lower(bands[at] as Band)));
  if (new Set(steps.filter((step) => step !== 0)).size > 1) findings.push(finding("criteria.bands-unsorted", place));

  const upward = [...bands].sort((a, b) => lower(a) - lower(b) || upper(a) - upper(b));
  let reached = upward[0] === undefined ? Infinity : upper(upward[0]);
  for (const band of upward.slice(1)) {
    const from = lower(band);
    if (from < reached) {
      findings.push(finding("criteria.bands-overlap", place, { bound: Number.isFinite(from) ? from : band.lt }));
    } else if (from > reached) {
      findings.push(finding("criteria.bands-gap", place, { from: reached, to: from }));
    }
    reached = Math.max(reached, upper(band));
  }
  return findings;
}
