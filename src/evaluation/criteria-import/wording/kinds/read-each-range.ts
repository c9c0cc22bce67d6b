import type { Limits } from "../limits";
import type { RuleReading } from "../reading";
import { numberOf, phrase } from "../tokens/phrase";
import type { Token } from "../tokens/tokenize";
import { perUnitRule, type PartReading } from "./read-per-unit";

/** Words that name what is counted, and where a limit was read. */
const what = "[wgvRJWVTFbx]*";
/** «1–3 балла», «от 3 до 5 баллов», «3-тен 5 ұпайға дейін», «до 5 баллов» */
const ranges = ["F?(?<least>n)p?[dU](?<most>n)p?", "(?<least>n)F(?<most>n)g?p?U", "U(?<most>n)p", "(?<most>n)pU"];
const forms = ranges.flatMap((range) => [
  phrase(`g?${range}[bd]?g?e${what}`),
  phrase(`g?e${what}d?${range}[bx]*`),
  phrase(`(?<by>g)${range}g${what}`),
]);

/**
 * Reads «1–3 балла за каждое», «за каждое мероприятие от 3 до 5 баллов», «әр іс-шараға 1–3 ұпай»: how many of them each gets
 * somebody decides, so it is asked.
 * @param tokens The whole wording without its limits.
 * @param limits Limits taken from it.
 * @returns What was given is counted itself, or each gets the most or the least; nothing where the wording is of another kind.
 */
export function readEachRange(tokens: readonly Token[], limits: Limits): PartReading | null {
  for (const form of forms) {
    const found = form(tokens);
    if (!found) continue;
    const [least, most] = [numberOf(found, "least"), numberOf(found, "most")];
    // «по 0–10 баллов за оформление» is a mark
    if (!(most > 0) || least >= most || (least === 0 && found["by"] !== undefined)) return null;
    const others: Limits = {
      reasons: [],
      ...(limits.cap !== undefined && { cap: limits.cap }),
      ...(limits.most !== undefined && { most: limits.most }),
    };
    const inAll: Limits = limits.most === undefined ? others : { reasons: [], cap: most * limits.most };
    const ofSum: RuleReading = { rule: perUnitRule(1, inAll), type: "decimal" };
    const ends = [most, ...(least > 1 ? [least] : [])];
    const ofEach = ends.map((points): RuleReading => ({ rule: perUnitRule(points, others), type: "integer" }));
    return { readings: [ofSum, ...ofEach], reasons: ["mark"] };
  }
  return null;
}
