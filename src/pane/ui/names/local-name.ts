import type { LocalText } from "../../../text/local-text";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { Language } from "../../../text/language";

/**
 * A text in the pane's language; tables without English are read in Russian.
 * @example localText({ kk: "адам", ru: "чел." }, "en") //=> "чел."
 */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.ru;
}

/**
 * The short name of an organisation, for lists.
 * @example shortName({ id: "ALA", kk: "К", ru: "Р", short_ru: "г. Алматы" }, "ru") //=> "г. Алматы"
 */
export function shortName(organisation: Organisation, language: Language): string {
  const names = { kk: organisation.short_kk, ru: organisation.short_ru, en: organisation.short_en };
  return (
    names[language] ?? (language === "en" ? organisation.short_ru : undefined) ?? officialName(organisation, language)
  );
}

/**
 * The official name, as it is printed in acts; there is no official English one.
 * @example officialName({ id: "ALA", kk: "К", ru: "Р" }, "en") //=> "Р"
 */
export function officialName(organisation: Organisation, language: Language): string {
  return language === "kk" ? organisation.kk : organisation.ru;
}
