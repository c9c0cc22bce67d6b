import type { Language } from "../../../text/language";
import type { Organisation } from "../../../rating/organisations/organisation";

/** A column of the organisations sheet: a field of the organisation, or one of the two marks of its return. */
export type OrganisationColumn = Exclude<keyof Organisation, "aliases"> | "return" | "declared";

/**
 * Columns of the organisations sheet: id, short and full name in the language of the sheets, the return, then the rest.
 * @param language Kazakh papers show Kazakh names; Russian ones, and English for reading aid, the Russian full name.
 * @example organisationColumns("kk").slice(0, 3) //=> ["id", "short_kk", "kk"]
 */
export function organisationColumns(language: Language): OrganisationColumn[] {
  const shorts = [`short_${language}`, "short_kk", "short_ru", "short_en"] as const;
  const [short, ...otherShorts] = [...new Set(shorts)];
  const full = language === "kk" ? "kk" : "ru";
  const otherFull = language === "kk" ? "ru" : "kk";
  return ["id", short ?? "short_kk", full, "return", "declared", ...otherShorts, otherFull, "type"];
}
