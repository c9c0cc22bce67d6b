import { ruleText } from "../cells/plain-text";
import { isLost, isMadeGood } from "./is-loss";
import { ownLetters, pattern } from "./pattern";

/** Losses themselves, and no thing that has to do with them: «жалобы», but not «просроченные займы». */
const ru =
  "(?:нарушени\\p{L}{1,3}|жалоб(?:а|у|ы|ой)?|взыскани\\p{L}{1,3}|правонарушени\\p{L}{1,3}|(?:штраф|конфликт|прогул|пропуск)(?:а|и|ы|ов)?|долг(?:а|и|ов)?|опоздани\\p{L}{1,3}|просроч(?:к\\p{L}{1,3}|ек)|замечани\\p{L}{1,3}|травм(?:а|у|ы|атизма?)?|задолженност\\p{L}{1,3}|авари\\p{L}{1,2}|несчастны\\p{L}{1,2} случа\\p{L}{1,2})";
const kk =
  "(?:бұзу|бұзылу|бұзушылық|шағым|айыппұл|кешігу|кешіктіру|қарыз|берешек|жарақат|жарақаттану|ескерту|дау|жанжал|апат|(?:жазатайым )?оқиға|(?:сабақтан )?қалу)";
/** «обоснованные», «допущенные» and plain adjectives; «закрытые жалобы» are none of a loss. */
const which =
  "(?:(?:обоснованн|допущенн|подтвержденн|наложенн|зарегистрированн|просроченн|повторн|груб|\\p{L}{2,20}(?:ическ|ск|ивн|овн|яльн|ельн|альн|арн))\\p{L}{2,3} )";
const count = "(?:(?:количество|число|кол-во|наличие|случа[ийяе]в?|факт\\p{L}{0,2}) )";
const ofLosses = pattern(`^${count}{0,2}${which}{0,2}${ru}(?!\\p{L}| (?:и|или) (?!${ru}))`);
const ofLossesKk = pattern(`(?<!\\p{L})${kk}(?:[лдт][ае]р)?(?:[ыі]|сы|сі)?(?: (?:саны|фактілері|жағдайлары))?$`);
/** What stands behind the points, up to a comma: «за каждый случай», «әр шағым үшін». */
const behind = pattern(
  "^.\\d+(?:[.,]\\d+)? ?(?:(?:балл|очк|ұпай)\\p{L}{0,3})?(?: за)?(?: (?:кажд\\p{L}{2,3}|әр|әрбір))?(?<thing> [\\p{L} -]{1,80})?(?=$|[,;.(\\n])",
);
const lossItself = pattern(
  `^(?:(?:${count}|(?:день|час) )?${which}{0,2}${ru}|${kk}(?:[лдт][ае]р)?(?:[кқғг][ае])?)(?!\\p{L})`,
);
const anyCase = ownLetters(/^(?:случа[йяе]|факт|жағдай(?:ға)?|оқиға(?:ға)?)(?: үшін)?$/u);

/**
 * Whether a name counts losses: its first noun, in Kazakh its last, is one.
 * @param name In one language or each on a line.
 * @example isOfLosses("Лекции о травматизме") //=> false
 */
export function isOfLosses(name: string): boolean {
  return name.split("\n").every((one) => {
    const told = ruleText(one).trim();
    return !isMadeGood(told) && (ofLosses.test(told) || ofLossesKk.test(told));
  });
}

/**
 * Whether points are for each of a loss: what stands behind them is one, or it is left to a name that counts losses.
 * @param words Begins with a stroke and a number.
 * @param name Name of the indicator.
 * @example countsLosses("–5 баллов за каждую консультацию", "Консультации по нарушениям") //=> false
 */
export function countsLosses(words: string, name: string): boolean {
  if (!isLost(`${name} ${words}`)) return false;
  const found = behind.exec(ruleText(words));
  const thing = found?.groups?.["thing"]?.trim() ?? "";
  if (!found) return false;
  return thing === "" || anyCase.test(thing) ? isOfLosses(name) : lossItself.test(thing);
}
