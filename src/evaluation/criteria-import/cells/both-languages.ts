import { isKazakh } from "./plain-text";
import { ownLetters } from "../wording/pattern";

/** By its letters, or by endings that Kazakh plurals have; the latter counts only beside a Russian line. */
export function soundsKazakh(text: string): boolean {
  return (
    isKazakh(text) ||
    ownLetters(
      /(?:саны|(?:[лдт][ае]р)(?:ы|дын|ын)?)(?=\s|$)|(?<!\p{L})(?:бар|дейін|кем емес|саны|ұпай|балл[ағ]а)(?!\p{L})|\d-?(?:[дтн][ае]н|[кгқғ][ае])(?!\p{L})/iu,
    ).test(text)
  );
}

/**
 * Kazakh and Russian parts of a text in both languages, told apart by line or stroke.
 * @param text Plain text.
 * @example bothLanguages("Шарттар саны\nКоличество договоров").ru //=> "Количество договоров"
 */
export function bothLanguages(text: string): { readonly kk: string; readonly ru: string } {
  const parts = text.split(/\n| \/ /).filter((part) => part !== "");
  const kazakh = parts.filter(soundsKazakh);
  const russian = parts.filter((part) => !soundsKazakh(part));
  if (kazakh.length === 0) return { kk: "", ru: text.replace(/\n/g, " ") };
  // A Kazakh line may happen to have none of its own letters: only a clean halving counts as two languages.
  const half = parts.slice(0, parts.length / 2);
  const isHalved =
    parts.length % 2 === 0 &&
    russian.length === kazakh.length &&
    (half.every(soundsKazakh) || !half.some(soundsKazakh));
  if (!isHalved && !isKazakh(text)) return { kk: "", ru: text.replace(/\n/g, " ") };
  return isHalved ? { kk: kazakh.join(" "), ru: russian.join(" ") } : { kk: text.replace(/\n/g, " "), ru: "" };
}
