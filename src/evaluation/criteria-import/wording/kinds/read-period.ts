import type { RuleContext, RuleReading } from "../reading";
import { pattern } from "../pattern";
import { numberOf, phrase } from "../tokens/phrase";
import { timesInYear } from "../tokens/times-in-year";
import type { Token } from "../tokens/tokenize";
import type { PartReading } from "./read-per-unit";

const given = "(?:g?(?<minus>m)?g?(?<points>n)p?)";
const forms = [
  // «тоқсанына бір реттен кем емес – 8 ұпай»
  phrase(`g?(?<period>T)F?(?<rarely>N)[ds]?${given}`),
  // «тоқсанына кемінде бір рет – 4»
  phrase(`g?(?<period>T)(?<rarely>M)O[ds]?${given}`),
  // «ай сайын бір рет – 5 ұпай», «один раз ежемесячно – 5 баллов»
  phrase(`g?(?<rarely>r)?O?(?<period>T)O?[ds]?${given}`),
  phrase(`${given}[dsb]?(?<rarely>r)?(?<period>T)b?`),
];

/** «ежемесячно не позднее 5 числа – 1 балл», «ай сайын 5-күнге дейін – 1 ұпай»: a day that comes every month. */
const dueEach = [
  phrase(`V*(?<period>T)?V*U(?<day>n)g?(?<of>w)(?<again>T)?[ds]${given}`),
  phrase(`V*(?<period>T)?V*(?<day>n)g?(?<of>w)U[ds]${given}`),
  phrase(`${given}[dsbg]?V*(?<period>T)?V*U(?<day>n)g?(?<of>w)(?<again>T)?b?`),
];
const ofMonth = pattern("^-?(?:числ|күн)");

const counted = pattern("(?:количество|число) (?:месяцев|кварталов|полугодий|лет)|(?:ай|тоқсан|жыл)дар саны");

/**
 * Reads «каждый квартал по 5 баллов», «5 баллов в месяц», «тоқсан сайын 5 ұпай»: what is counted may be the periods of the year,
 * or whatever the indicator counts, so it is asked.
 * @param tokens The whole wording.
 * @param context Unit and name tell whether the period is what is counted.
 * @returns Nothing where any other word stands beside it.
 */
export function readPeriod(tokens: readonly Token[], { unit, name }: RuleContext): PartReading | null {
  for (const form of dueEach) {
    const found = form(tokens);
    const times =
      [numberOf(found ?? {}, "period"), numberOf(found ?? {}, "again")].find((one) => !Number.isNaN(one)) ?? 12;
    if (!found || !ofMonth.test(found["of"]?.[0]?.text ?? "") || numberOf(found, "day") > 31) continue;
    const points = numberOf(found, "points") * ((found["minus"] ?? []).length > 0 ? -1 : 1);
    // How many of them were in time: twelve months, four quarters.
    const cap = points > 0 ? { cap: points * times } : {};
    return { readings: [{ rule: { kind: "per_unit", points, ...cap }, type: "integer" }], reasons: ["period"] };
  }
  for (const form of forms) {
    const found = form(tokens);
    if (!found) continue;
    const isMinus = (found["minus"] ?? []).length > 0;
    const points = isMinus ? -Math.abs(numberOf(found, "points")) : numberOf(found, "points");
    const times = numberOf(found, "period");
    // «мес.», «Количество кварталов»: such periods are what the indicator counts.
    if (timesInYear(unit.toLowerCase()) === times || timesInYear(counted.exec(name.toLowerCase())?.[0] ?? "") === times)
      return null;
    const atOnce: RuleReading = { rule: { kind: "yes_no", yes: points, no: 0 }, type: "yes-no" };
    if ((found["rarely"] ?? []).length > 0) return { readings: [atOnce], reasons: ["condition"] };
    const each: RuleReading = { rule: { kind: "per_unit", points }, type: "integer" };
    const most: RuleReading =
      points < 0
        ? { rule: { kind: "penalty_per_unit", points, floor: points * times }, type: "integer" }
        : { rule: { kind: "per_unit", points, cap: points * times }, type: "integer" };
    return { readings: times === 1 ? [atOnce, each] : [most, each], reasons: ["period"] };
  }
  return null;
}
