import type { RuleReading } from "../../reading";
import { pattern } from "../../pattern";
import { numberOf, phrase } from "../../tokens/phrase";
import type { Token } from "../../tokens/tokenize";
import type { PartReading } from "../read-per-unit";

const any = "[^\\n]*?";
const forms = [
  phrase(`(?<minus>m)?(?<points>n)ps?b?(?<when>${any})`),
  phrase(`(?<when>${any})d?(?<minus>m)?(?<points>n)p`),
];
const begins = pattern("^(?:если|при|егер|в случае|только|тек)$");
const ends = pattern("^(?:болса|жағдайда|болғанда|ғана|\\p{L}{2,}(?:[лнтқзсй]са|[лнткзсй]се))$");

/** «создана приказом – 10», «выявлены – минус 10 баллов», «отсутствуют – 20»: a state alone. */
const state = phrase("(?<when>[gwVJW]{1,6})d(?<minus>m)?(?<points>n)p?");
const absent = pattern("^(?:отсутств\\p{L}+|не .+|нет .+|.+ жоқ|болмаса)$");
/** A bound, a share or a number of something is no state. */
const noState = pattern("^(?:за|по|на|при)(?!\\p{L})|(?<!\\p{L})(?:кажд|әр|план|процент|срок|мерзім)");

/**
 * Reads the points of one state that is told alone: whether it is there or not; always asked.
 * @param tokens The whole wording without its limits.
 * @returns Nothing where more than a state stands before the points.
 */
export function readState(tokens: readonly Token[]): PartReading | null {
  const found = state(tokens);
  const told = (found?.["when"] ?? []).map(({ text }) => text).join(" ");
  if (!found || noState.test(told)) return null;
  const points = numberOf(found, "points") * ((found["minus"] ?? []).length > 0 ? -1 : 1);
  const given = (yes: number, no: number): RuleReading => ({ rule: { kind: "yes_no", yes, no }, type: "yes-no" });
  return absent.test(told)
    ? { readings: [given(0, points), given(points, 0)], reasons: ["yes-means"] }
    : { readings: [given(points, 0)], reasons: ["condition"] };
}

/**
 * Reads «10 баллов, если бюджет исполнен не менее чем на 95 %», «егер … болса – 5 ұпай»: given or not, by a condition that no rule
 * carries; always asked.
 * @param tokens The whole wording.
 * @returns Nothing where no condition is told, or points stand in it once more.
 */
export function readCondition(tokens: readonly Token[]): PartReading | null {
  for (const form of forms) {
    const found = form(tokens);
    const when = found?.["when"] ?? [];
    const told = when.some(({ text }, at) => (at === 0 && begins.test(text)) || ends.test(text));
    const again = when.some(({ kind }, at) => kind === "points" && when[at - 1]?.kind === "number");
    if (!found || !told || again || when.some(({ kind }) => kind === "each")) continue;
    const points = numberOf(found, "points") * ((found["minus"] ?? []).length > 0 ? -1 : 1);
    const atOnce: RuleReading = { rule: { kind: "yes_no", yes: points, no: 0 }, type: "yes-no" };
    return { readings: [atOnce], reasons: ["condition"] };
  }
  return null;
}
