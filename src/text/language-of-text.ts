import type { Language } from "./language";

/**
 * The language a name is written in, as far as its letters tell.
 * @param text Any text.
 * @returns Kazakh by a letter only Kazakh has, Russian by any Cyrillic one, else English.
 * @example languageOfText("Жамбыл облысының ұйымы") //=> "kk"
 */
export function languageOfText(text: string): Language {
  if (/[әғқңөұүһі]/iu.test(text)) return "kk";
  return /[а-яё]/iu.test(text) ? "ru" : "en";
}
