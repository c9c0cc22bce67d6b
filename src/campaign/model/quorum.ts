import type { Quorum } from "./settings";

/**
 * Whether enough of those who might take part were there.
 * @param present Whole, 0 or more.
 * @param entitled Members at a meeting, elected delegates at a conference.
 * @param quorum The share; no document of the campaign sets it, so it is a setting.
 * @example hasQuorum(50, 100, { numerator: 1, denominator: 2, over: true }) //=> false
 * @example hasQuorum(67, 100, { numerator: 2, denominator: 3, over: false }) //=> true
 */
export function hasQuorum(present: number, entitled: number, quorum: Quorum): boolean {
  const [there, needed] = [present * quorum.denominator, entitled * quorum.numerator];
  return entitled > 0 && (quorum.over ? there > needed : there >= needed);
}
