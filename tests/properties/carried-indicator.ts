import type { Indicator } from "../../src/rating/criteria/criteria";

/** An indicator as cells carry it: parameters given as "none" are not given. */
export function carriedIndicator(indicator: Indicator): Indicator {
  const given = <Value extends object>(value: Value): Value =>
    Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined)) as Value;
  return { ...given(indicator), rule: given(indicator.rule) };
}
