import { ruleText } from "../cells/plain-text";
import { ownLetters, pattern } from "./pattern";

/** «Место в спартакиаде», «занятое место», «алған орны»: one place is the figure. */
const onePlace = pattern(
  "^(?:(?:занят|итогов|общекомандн|командн)(?:ое|ого) )?место(?!\\p{L})|занят(?:ое|ого|ому) мест|место,? занят|(?<!\\p{L})орны$|(?:алған|иеленген) (?:орны|орын)(?!\\p{L})",
);
/** «Занятые места», «в соревнованиях», «жарыстарда», «по итогам конкурсов», «места учеников»: a place in each of several. */
const several = pattern(
  "(?<!\\p{L})(?:места|мест|местам|орындар\\p{L}*|кажд\\p{L}+|әр|әрбір|количеств\\p{L}|число)(?!\\p{L})|(?<!\\p{L})(?:в|во|на) (?:\\p{L}+ )?\\p{L}+[ая]х(?!\\p{L})|(?<!место),|личн|(?<!\\p{L})(?:участник|учащ|учени|работник|спортсмен|воспитанник|студент|педагог|қатысушы|оқушы|спортшы|қызметкер)|[лдт][ае]р[ыі]? бойынша|по (?:\\p{L}+ )?вид|по итогам (?:\\p{L}+(?:ых|их) )?\\p{L}+(?:ов|ев|ий)(?!\\p{L})|[лдт][ае]р(?:[ыі]н)?(?:д[ае]|да[ғг]ы|дегі)(?!\\p{L})",
);

/**
 * Whether the figure is a place that was taken once: by the unit, or by a name that tells one place.
 * @param name In one language or each on a line.
 * @param unit Unit of the figure.
 * @example isOfPlace("Занятые места в соревнованиях", "") //=> false
 */
export function isOfPlace(name: string, unit: string): boolean {
  if (ownLetters(/^(?:место|орын|орны)(?!\p{L})/iu).test(unit.trim())) return true;
  const names = name.split("\n").map((one) => ruleText(one).trim());
  return names.some((one) => onePlace.test(one)) && !names.some((one) => several.test(one));
}
