import type { Language } from "../../../text/language";
import type { LocalText } from "../../../text/local-text";
import type { Organisation } from "../../../rating/organisations/organisation";

/**
 * A text of the criteria table in one language; English falls back to Russian, as the union's papers have no English.
 * @example localText({ kk: "a", ru: "b" }, "en") //=> "b"
 */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.ru;
}

/** The organisation's full name as its papers give it. */
export function fullName(organisation: Organisation, language: Language): string {
  return language === "kk" ? organisation.kk : organisation.ru;
}

/** The organisation's short name, for footers and lists. */
export function shortName(organisation: Organisation, language: Language): string {
  const { short_kk, short_ru, short_en } = organisation;
  const short = { kk: short_kk, ru: short_ru, en: short_en ?? short_ru }[language];
  return short ?? fullName(organisation, language);
}
