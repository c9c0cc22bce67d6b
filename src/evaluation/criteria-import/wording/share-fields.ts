import { ruleText } from "../cells/plain-text";
import type { Leftover } from "./leftover";
import type { RuleContext } from "./reading";
import { ownLetters } from "./pattern";

/** The base fields of a share; sure only where the words themselves name them. */
interface ShareFields {
  readonly numerator: string;
  readonly denominator: string;
  readonly isSure: boolean;
}

const codes = ownLetters(/(?<![\p{L}\d])([bв]\d{2,})\s{0,3}[÷/]\s{0,3}([bв]\d{2,})/u);
const share = /дол[яию]|отношени|процент|удельн|үлес|арақатынас|пайыз/u;
const shortestName = 8;

/**
 * The base fields of a share, from codes («B03 ÷ B01») or names in the words, else as the present table has them.
 * @param text The wording; codes are taken out of it.
 * @param context Name, base fields and the present table.
 * @returns Nothing where neither words nor table tell them.
 */
export function shareFields(text: Leftover, context: RuleContext): ShareFields | null {
  const match = text.take(codes);
  const known = (code: string | undefined): string | undefined => {
    const wanted = code?.toUpperCase().replace("В", "B");
    return context.baseFields.find((field) => field.code.toUpperCase() === wanted)?.code;
  };
  const [numerator, denominator] = [known(match?.[1]), known(match?.[2])];
  text.take(/^\s{0,3}\u0001?\s{0,3},\s{0,3}%\s{0,3}:/u);
  if (numerator !== undefined && denominator !== undefined) return { numerator, denominator, isSure: true };
  const named = namedFields(context);
  if (named) return named;
  return context.known ? { ...context.known, isSure: false } : null;
}

/** «Доля X среди Y», where X and Y are the whole names of base fields. */
function namedFields({ name, baseFields }: RuleContext): ShareFields | null {
  const words = ruleText(name);
  if (!share.test(words)) return null;
  const found = baseFields
    .flatMap(({ code, kk, ru }) => {
      const at = [kk, ru]
        .map((text) => ruleText(text))
        .filter((text) => text.length >= shortestName)
        .map((text) => words.indexOf(text))
        .find((index) => index >= 0);
      return at === undefined ? [] : [{ code, at }];
    })
    .sort((a, b) => a.at - b.at);
  const [first, second] = found;
  return found.length === 2 && first && second
    ? { numerator: first.code, denominator: second.code, isSure: true }
    : null;
}
