import { itemsOf } from "../wording/items";
import { isKazakh, ruleText } from "../cells/plain-text";
import { ownLetters, pattern } from "../wording/pattern";
import { isBareNumber } from "./worded-row";

const ofPoints = ownLetters(/(?:балл|ұпай|очк)\p{L}*/giu);
const each = ownLetters(/^(?:за )?кажд|^за (?:1|одн\p{L}{1,3}|единицу)(?![\p{L}\d])|^әр(?:бір)? /iu);
/** «по 1 баллу за мероприятие», «1 час – 0,5 балла», «2 балла за каждую» */
const ofUnits = ownLetters(
  /^(?:по )?\d+(?:[.,]\d+)? (?:балл\p{L}{0,3} (?:за|на)(?!\p{L})|\p{L}{2,30} [–-] \d)|^1 \p{L}{2,30} [–-] \d/iu,
);
/** «0–10 ұпай» */
const range = /\d\s?[–-]\s?\d{1,4}\s?(?:балл|ұпай|очк)/iu;
const inBrackets = /\(([^()]{3,300})\)\s*$/u;

/** A longer text is no name. */
const longest = 1500;

/** A name apart from the rule that stands in it. */
interface NameWithRule {
  readonly name: string;
  readonly rule: string;
}

/**
 * The rule that a name holds: «Конкурсы: районный – 3, областной – 5», «Семинары (за каждый 3 балла)», «Монографии (за каждую)».
 * @param name Name of the criterion.
 * @param given What stands in the column of points: nothing, or a bare number. Beside a rule with points of its own it is the most
 * that it gives; «за каждую» alone is for so many.
 * @returns Nothing where the name holds none.
 */
export function ruleInName(name: string, given: string): NameWithRule | null {
  if ((given !== "" && !isBareNumber.test(given)) || name.length > longest) return null;
  const colon = name.indexOf(":");
  const tail = colon < 4 ? "" : name.slice(colon + 1).trim();
  const bracket = inBrackets.exec(name)?.[1]?.trim() ?? "";
  if (isRule(tail)) return { name: name.slice(0, colon).trim(), rule: limited(tail, given) };
  if (isRule(bracket)) return { name, rule: limited(bracket, given) };
  if (given !== "" && each.test(bracket) && !bracket.includes("–"))
    return { name, rule: `${bracket} – ${signed(given)}` };
  return null;
}

/** Points of its own, in a list, a scale or for each. */
function isRule(text: string): boolean {
  if (text === "" || !/\d/.test(text)) return false;
  const told = text.match(ofPoints)?.length ?? 0;
  const isList = itemsOf(ruleText(text)) !== null;
  return isList || told > 1 || range.test(text) || (told === 1 && (each.test(text) || ofUnits.test(text)));
}

/** The number of the column beside a rule is the most that it gives. */
function limited(rule: string, given: string): string {
  const most = /\d+(?:[.,]\d+)?/.exec(given)?.[0] ?? "";
  if (most === "" || /^[-−–]/.test(given) || tellsMost(rule, most)) return rule;
  return isKazakh(rule) ? `${rule}, ${most} ұпайдан аспайды` : `${rule}, не более ${most} баллов`;
}

/**
 * Whether words give a number of points themselves: «за каждые 10 – 1 балл» tells no 10 points.
 * @param rule Words of a rule.
 * @param most The number.
 */
export function tellsMost(rule: string, most: string): boolean {
  for (let at = rule.indexOf(most); at >= 0; at = rule.indexOf(most, at + most.length)) {
    const [before, behind] = [rule.slice(Math.max(0, at - 8), at), rule.slice(at + most.length, at + most.length + 16)];
    const isWhole = !/[\d.,]$/.test(before) && !/^[.,]?\d/.test(behind);
    const isPoints =
      /^ ?(?:балл|ұпай|очк)/iu.test(behind) || (/[–-] ?$/.test(before) && !ownLetters(/^ ?[%\p{L}]/u).test(behind));
    if (isWhole && isPoints) return true;
  }
  return false;
}

/**
 * Whether words say themselves that a number is the most there is: «но не более 12 баллов», «12 ұпайдан артық емес».
 * @param rule Words of a rule.
 * @param most The number.
 */
export function limitsTo(rule: string, most: string): boolean {
  const wanted = most.replace(",", ".");
  return [...rule.matchAll(limitedNumber)].some(
    ({ groups }) => (groups?.["before"] ?? groups?.["behind"] ?? "").replace(",", ".") === wanted,
  );
}

const anyNumber = String.raw`(?<![\d.,])(?<NAME>\d{1,20}(?:[.,]\d{1,20})?)(?![.,]?\d)`;
const limitedNumber = pattern(
  `(?:не (?:более|больше|выше|превыша\\p{L}+)|макс\\p{L}*\\.?|ең көбі|көп дегенде)(?: чем)? ${anyNumber.replace("NAME", "before")}\\s?(?:балл|ұпай|очк|$|[,;)])|${anyNumber.replace("NAME", "behind")} ?(?:ұпай|балл?)\\p{L}{0,4} (?:аспа|асырм|артық емес|көп емес)`,
  "giu",
);

/**
 * A number of a column of points: a stroke before it is a minus.
 * @example signed("-5") //=> "минус 5"
 */
export function signed(text: string): string {
  const number = /\d+(?:[.,]\d+)?/.exec(text)?.[0] ?? "";
  return /^[-−–]/.test(text) ? `минус ${number}` : number;
}
