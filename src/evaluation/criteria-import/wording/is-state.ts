import { ruleText } from "../cells/plain-text";
import { pattern } from "./pattern";

const ru = pattern("^(?:создан|утвержден|внедрен|назначен|избран|введен|сформирован)а? \\p{L}+");
const kk = pattern("(?<![лдт][ае]р(?:ы|і)?) (?:құрылған|бекітілген|енгізілген|тағайындалған|сайланған)$");
/** «в школах», «мектептерде»: one in each of them, or in all. */
const inSeveral = pattern(
  "(?<!\\p{L})(?:в|во|на|при) (?:\\p{L}+ )?\\p{L}+[ая]х(?!\\p{L})|[лдт][ае]р(?:[ыі]н)?д[ае](?!\\p{L})|кажд|(?<!\\p{L})әр(?:бір)?(?!\\p{L})",
);

/**
 * Whether a name tells one state, which is or is not: «Создан совет», «Кеңес құрылған».
 * @param name In one language or each on a line.
 * @example isState("Создан студенческий совет") //=> true
 */
export function isState(name: string): boolean {
  return name
    .split("\n")
    .map(ruleText)
    .some((one) => (ru.test(one) || kk.test(one)) && !inSeveral.test(one));
}
