import { languages, type Language } from "../text/language";

/**
 * The language of the system, for whoever chose none.
 * @param environment Variables of the process; the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that says something counts.
 * @param otherwise Where the system speaks another language.
 * @example systemLanguage({ LANG: "kk_KZ.UTF-8" }, "ru") //=> "kk"
 */
export function systemLanguage(
  { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>,
  otherwise: Language,
): Language {
  const named = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "") ?? "";
  return languages.find((one) => named.toLowerCase().startsWith(one)) ?? otherwise;
}
