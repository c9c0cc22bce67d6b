import { pattern } from "./pattern";

const loss =
  /наруш|жалоб|штраф|опозда|просроч|замечан|несчаст|травм|задолж|бұзу|шағым|айып|кешік|қарыз|жарақат|утерян|утрачен|жоғалған|жоғалту/iu;

/** Nothing is taken off where a loss is missing, found out, made good or kept away. */
const good = pattern(
  "отсутств|без |нет |выявл|устран|предотвр|предупрежд|профилакт|рассмотр|разреш|удовлетвор|сниж|сокращ|уменьш|снят|обжалов|отмен|погаш|взыск(?!ани[яй](?!\\p{L}))|проверк|болма|жоқ|анықта|жою|жойыл|алдын ал|қарал|қарау|азай|төмендет",
);

/**
 * Whether words tell of something that takes points off.
 * @param words Any text.
 * @example isLoss("за каждую жалобу") //=> true
 */
export function isLoss(words: string): boolean {
  return loss.test(words);
}

/**
 * Whether words tell of a loss that nobody found out, made good or kept away.
 * @param words Any text.
 * @example isLost("выявленные нарушения") //=> false
 */
export function isLost(words: string): boolean {
  const told = words.toLowerCase();
  return isLoss(told) && !isMadeGood(told);
}

/**
 * Whether words tell that something is missing, was found out, made good or kept away.
 * @param words In small letters.
 * @example isMadeGood("погашенные долги") //=> true
 */
export function isMadeGood(words: string): boolean {
  return good.test(words);
}
