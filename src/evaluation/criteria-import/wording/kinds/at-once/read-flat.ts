import { countsSeveral } from "../../counts-several";
import { isDoubtful } from "../../doubtful-words";
import { pattern } from "../../pattern";
import type { QuestionReason, RuleContext, RuleReading } from "../../reading";
import { numberOf, phrase } from "../../tokens/phrase";
import type { Token } from "../../tokens/tokenize";
import type { PartReading } from "../read-per-unit";

/** What the points are for: any words, but no number, limit, period or «each». */
const what = "[gwvRVJWFbs]*";
const forms = [
  phrase(`${what}(?<once>O)?${what}d?g?(?<minus>m)?(?<points>n)p`),
  phrase(`${what}(?<once>O)?${what}d(?<minus>m)?(?<points>n)p?`),
  phrase(`g?(?<minus>m)?(?<points>n)pd?${what}(?<once>O)?${what}`),
];

const ofEach = pattern("^(?:бір )?(?<thing>\\p{L}+) (?:үшін|–)[^\\p{L}]*(?:минус )?[\\d.]+(?: \\p{L}+)?$");

/**
 * Reads «за проведение семинара – 10 баллов», «победителю 5 баллов», «қатысқаны үшін 5 ұпай»: points for something, of which
 * nobody says whether it is counted or only done; always asked.
 * @param tokens The whole wording.
 * @returns For each of it, or at once; nothing where a word may bend the rule: «не представлен – 50» is no gift.
 */
export function readFlat(
  tokens: readonly Token[],
  { name, unit }: RuleContext,
): { readonly part: PartReading; readonly rest: string } | null {
  for (const form of forms) {
    const found = form(tokens);
    if (!found) continue;
    const isMinus = (found["minus"] ?? []).length > 0;
    const points = isMinus ? -Math.abs(numberOf(found, "points")) : numberOf(found, "points");
    const each: RuleReading = { rule: { kind: "per_unit", points }, type: "integer" };
    const atOnce: RuleReading = { rule: { kind: "yes_no", yes: points, no: 0 }, type: "yes-no" };
    const isOnce = (found["once"] ?? []).length > 0;
    const words = tokens.filter(({ kind }) => kind === "word" || kind === "level").map(({ text }) => text);
    if (
      isDoubtful(
        tokens
          .map(({ text }) => text)
          .join(" ")
          .replace(/[\d–:=]+/g, ""),
      )
    )
      return null;
    // «хат үшін 1 балл» beside the unit «хат»
    const thing = ofEach.exec(tokens.map(({ text }) => text).join(" "))?.groups?.["thing"];
    if (!isOnce && thing !== undefined && countsSeveral(thing, name, unit))
      return { part: { readings: [each], reasons: [] }, rest: "" };
    const rest = isOnce ? words.join(" ") : "";
    const reasons: readonly QuestionReason[] = isOnce ? [] : ["flat-or-each"];
    return { part: { readings: isOnce ? [atOnce, each] : [each, atOnce], reasons }, rest };
  }
  return null;
}
