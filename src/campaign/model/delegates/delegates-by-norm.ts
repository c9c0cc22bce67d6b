/**
 * What becomes of the members beyond whole norms: no delegate (floor), one from half a norm on (half-up),
 * one for any (ceiling), or a total given in advance and shared by the largest remainders.
 */
export type DelegateMode = "floor" | "half-up" | "ceiling" | "largest-remainder";

export const delegateModes: readonly DelegateMode[] = ["floor", "half-up", "ceiling", "largest-remainder"];

/**
 * Delegates of one organisation by the norm.
 * @param members Members on record, whole, 0 or more.
 * @param norm Members for one delegate, whole, 1 or more.
 * @param mode How the members beyond whole norms count.
 * @param minimum Least number for an organisation with members.
 * @returns A whole number; 0 for nobody.
 * @see item 4 of the resolution of 24.06.2023; it does not say how to round
 * @example delegatesByNorm(7500, 5000, "half-up", 1) //=> 2
 * @example delegatesByNorm(7499, 5000, "half-up", 1) //=> 1
 * @example delegatesByNorm(36515, 5000, "ceiling", 1) //=> 8
 */
export function delegatesByNorm(
  members: number,
  norm: number,
  mode: Exclude<DelegateMode, "largest-remainder">,
  minimum: number,
): number {
  if (members === 0) return 0;
  const rest = members % norm;
  const whole = (members - rest) / norm;
  const more = mode === "ceiling" ? rest > 0 : mode === "half-up" && rest >= norm - rest;
  return Math.max(minimum, whole + (more ? 1 : 0));
}
