import { ownLetters } from "../wording/pattern";

/**
 * A cell's text without what Word and Excel add to it: soft hyphens, hard spaces, doubled spaces; line breaks stay.
 * @param text As pasted.
 * @example plainText("Охват\u00A0 членством \r\n ") //=> "Охват членством"
 */
export function plainText(text: string): string {
  return isPlain.test(text) && !text.includes("  ") ? text : cleaned(text);
}

/** Most cells are plain as they are. */
const isPlain = /^(?! )[ -~«»–№А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]*$(?<! )/;

function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/\r\n?|\v/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[\s\u00A0\u202F\u2009]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * A wording in one form: lower case, one dash, decimal points, joined thousands, `тыс.` and `млн` multiplied out.
 * @param text Plain text.
 * @example ruleText("1 балл за 100 тыс. тенге — до 1 500,5") //=> "1 балл за 100000 тенге – до 1500.5"
 */
export function ruleText(text: string): string {
  return (
    plainText(text)
      .toLowerCase()
      .replace(/ё/g, "е")
      // «Да-5»: behind a word it is a dash too.
      .replace(ownLetters(/(?<=\p{L}{2}\.?|\))- ?(?=\d)/gu), " – ")
      .replace(/\u2212/g, "-")
      .replace(/[‐‑‒–—―]/g, "–")
      // A hyphen typed for a dash: between numbers, or with room around it; before a number alone it is a minus.
      .replace(/(?<=[\d%])-(?=\d)| - |(?<=%)- (?=\d)/g, (typed) => (typed.includes(" ") ? " – " : "–"))
      .replace(/(?<![\d.,])\d{1,3}(?: \d{3}){1,4}(?!\d)/g, (number) => number.replace(/ /g, ""))
      .replace(/(\d),(?=\d)/g, "$1.")
      // «30 мыңнан көп», «5 мыңға дейін»
      .replace(
        ownLetters(/(?<!\d)(\d+(?:\.\d+)?) ?(мың|миллион|млн)(?=(?:нан|[ғн]а)(?!\p{L}))/gu),
        (_all, number: string, unit: string) => `${times(number, unit === "мың" ? 1000 : 1_000_000)}-`,
      )
      // «от 20 до 30 тыс.», «20–30 мың»: both ends are thousands
      .replace(
        ownLetters(
          /(?<![\d.])(\d{1,3})( ?– ?| до |-?[дтн][ае]н )(?=(\d{1,3}) ?((?:тыс|мың|млн|миллион)\p{L}*\.?)(?!\p{L}))/gu,
        ),
        (all, least: string, between: string, most: string, unit: string) =>
          Number(least) < Number(most) ? `${least} ${unit}${between}` : all,
      )
      .replace(/(?<!\d)(\d+(?:\.\d+)?) ?(?:тыс\.?|тысяч[аи]?|мың)(?![а-яәіңғүұқөһ])/g, (_all, number: string) =>
        times(number, 1000),
      )
      .replace(/(?<!\d)(\d+(?:\.\d+)?) ?(?:млн\.?|миллион(?:а|ов)?)(?![а-я])/g, (_all, number: string) =>
        times(number, 1_000_000),
      )
      // «5 баллов х количество»: the letter for the sign of multiplication.
      .replace(ownLetters(/(\d|балл\p{L}{0,40}|ұпай|очк\p{L}{0,40}) ?(?:[хx](?!\p{L})|\*) ?(?=[\p{L}(%])/gu), "$1 × ")
      .replace(ownLetters(/(?<=\p{L})(?: [хx] | ?\* ?)(?=\d)/gu), " × ")
      .replace(ownLetters(/(?<=[–:=] )(?:баллы? не начисля\p{L}+|не оценива\p{L}+|ұпай берілмейді)/gu), "0")
      .replace(/\(по\)|\*/g, " ")
      // «10 (десять) баллов», «5 (бес) ұпай»: the number once more in words.
      .replace(ownLetters(/(?<=\d ?)\([\p{L} -]{1,300}\)(?= ?(?:балл|ұпай|процент|пайыз|%|тенге|теңге))/gu), "")
      // «әр кем пайыз үшін» is for each that is missing
      .replace(/(әр(?:бір)?) кем (?=пайыз|процент)/gu, "$1 жетпеген ")
      .replace(/\+ ?(?=\d)/g, "")
      .replace(/ +/g, " ")
  );
}

function times(number: string, factor: number): string {
  return String(Math.round(Number(number) * factor * 1000) / 1000);
}

/** Whether a text has letters only Kazakh has. */
export function isKazakh(text: string): boolean {
  return /[әғқңөұүһі]/i.test(text);
}
