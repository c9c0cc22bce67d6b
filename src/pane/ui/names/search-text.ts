import type { Organisation } from "../../../rating/organisations/organisation";

/**
 * Everything an organisation may be looked for by: its code, its names in every language, the usual abbreviations among them,
 * and those it had before.
 * @example searchText({ id: "BKO", kk: "Батыс", ru: "Запад", short_kk: "БҚО", short_ru: "ЗКО" }) //=> "bko батыс запад бқо зко"
 */
export function searchText({ id, kk, ru, short_kk, short_ru, short_en, aliases = [] }: Organisation): string {
  const names = [id, kk, ru, short_kk, short_ru, short_en, ...aliases.map(({ name }) => name)];
  return names
    .filter((name) => name !== undefined && name !== "")
    .join(" ")
    .toLowerCase();
}
