import type { Organisation } from "./organisation";

/** Whose name a text is: one organisation, none, or several that a person has to choose from. */
export type OrganisationMatch =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly ids: readonly string[] };

/** Marks of a public association before or after the name. */
const legalForms = /(?<!\p{L})(?:қоғамдық бірлестігі|общественное объединение|қб|оо)(?!\p{L})/gu;
const quotes = /[«»"“”„‟'’‘]/g;

/**
 * Finds the organisation a text names: id, official, short or earlier name.
 * @param text As typed; case, quotes, commas, spaces and the legal form do not matter. Part of a name matches nothing.
 */
export function matchOrganisation(text: string, organisations: readonly Organisation[]): OrganisationMatch {
  const wanted = nameKey(text);
  if (wanted === "") return { kind: "none" };
  const ids = organisations.filter((one) => namesOf(one).some((name) => nameKey(name) === wanted)).map(({ id }) => id);
  const [id] = ids;
  if (id === undefined) return { kind: "none" };
  return ids.length === 1 ? { kind: "one", id } : { kind: "several", ids };
}

/**
 * The form in which names are compared.
 * @example nameKey("ОО «Профсоюз  г. Астаны»") //=> "профсоюз г. астаны"
 */
export function nameKey(name: string): string {
  return (
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(quotes, "")
      .replace(legalForms, " ")
      .replace(/,/g, " ")
      // The acts alternate between the two forms of one word, and between a Latin and a Kazakh letter.
      .replace(/i/g, /\p{Script=Cyrillic}/u.test(name) ? "і" : "i")
      .replace(/қызметкерлерінің/g, "қызметкерлері")
      .replace(/[\s\u00A0]+/g, " ")
      .trim()
  );
}

function namesOf({ id, kk, ru, short_kk, short_ru, short_en, aliases = [] }: Organisation): string[] {
  const names = [id, kk, ru, short_kk, short_ru, short_en, ...aliases.map(({ name }) => name)];
  return names.filter((name) => name !== undefined);
}
