import type { LocalText } from "../../text/local-text";
import type { Organisation } from "./organisation";

/**
 * The short name of an organisation, for lists and sheets.
 * @example shortName({ id: "ALA", kk: "К", ru: "Р", short_ru: "г. Алматы" }, "ru") //=> "г. Алматы"
 */
export function shortName(organisation: Organisation, language: keyof LocalText): string {
  const { short_kk, short_ru, short_en } = organisation;
  const short = { kk: short_kk, ru: short_ru, en: short_en ?? short_ru }[language];
  return short ?? officialName(organisation, language);
}

/**
 * The official name, as it is printed in acts; there is no official English one.
 * @example officialName({ id: "ALA", kk: "К", ru: "Р" }, "en") //=> "Р"
 */
export function officialName({ kk, ru }: Organisation, language: keyof LocalText): string {
  return language === "kk" ? kk : ru;
}
