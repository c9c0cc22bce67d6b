import type { PartReading } from "../read-per-unit";
import { numberOf, phrase } from "../../tokens/phrase";
import type { Token } from "../../tokens/tokenize";

/** Once, also in the year that is rated. */
const once = "O(?:T|b(?=.))?";
const forms = [
  phrase(`b?${once}b?[ds]?(?:gg?)?(?<points>n)p?b?`),
  phrase(`g?(?<points>n)p?[dsb]?${once}b?`),
  phrase(`T[ds]?${once}[ds]?(?<points>n)p?`),
];

/**
 * Reads «единовременно – 10 баллов», «10 баллов (однократно)», «бір рет 10 ұпай»: given or not, but never for each.
 * @param tokens The whole wording.
 * @returns Nothing where any other word stands beside it.
 */
export function readOnce(tokens: readonly Token[]): PartReading | null {
  for (const form of forms) {
    const found = form(tokens);
    // «один раз ежемесячно» comes twelve times a year.
    const isYearly = tokens.every(({ kind, value }) => kind !== "period" || value === 1);
    if (found && isYearly)
      return {
        readings: [{ rule: { kind: "yes_no", yes: numberOf(found, "points"), no: 0 }, type: "yes-no" }],
        reasons: [],
      };
  }
  return null;
}
