import { ruleText } from "../cells/plain-text";
import { pattern } from "./pattern";

const ru = pattern("^(?:создан|утвержден|внедрен|назначен|избран|введен|сформирован|имеется)а? \\p{L}+");
const kk = pattern("(?<![лдт][ае]р(?:ы|і)?) (?:құрылған|бекітілген|енгізілген|тағайындалған|сайланған)$");

/**
 * Whether a name tells one state, which is or is not: «Создан совет», «Кеңес құрылған».
 * @param name In one language or each on a line.
 * @example isState("Создан студенческий совет") //=> true
 */
export function isState(name: string): boolean {
  return name.split("\n").some((one) => ru.test(ruleText(one)) || kk.test(ruleText(one)));
}
