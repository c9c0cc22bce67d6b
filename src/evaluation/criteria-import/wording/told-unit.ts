import type { RuleContext } from "./reading";
import { ownLetters } from "./pattern";

/**
 * What a wording says of the unit it counts in: «100 тыс.», «млн тенге».
 * @param words As the table has them.
 * @param isUnitTold Whether it names the unit in words of its own.
 */
export function toldUnit(
  words: string,
  isUnitTold: boolean,
): Required<Pick<RuleContext, "isAbsolute" | "inTenge" | "ofTenge" | "isUnitTold">> {
  // «5 тыс. баллов» are points.
  // «за каждую тысячу тенге» are 1000 tenge, whatever the unit.
  const isAbsolute = ownLetters(
    /\d ?(?:(?:тыс|мың|млн|миллион)(?!\p{L}*\.? ?(?:балл|ұпай|очк))|тенге|теңге|тг(?!\p{L}))|(?:тысяч|сотн|мың|десят)\p{L}{0,3} (?:те[нң]ге|тг(?!\p{L}))/iu,
  ).test(words);
  return {
    isAbsolute,
    inTenge: isAbsolute && !/\d ?(?:тыс|мың|млн|миллион)/iu.test(words),
    ofTenge: isAbsolute && ownLetters(/тенге|теңге|(?<!\p{L})тг(?!\p{L})/iu).test(words),
    isUnitTold,
  };
}
