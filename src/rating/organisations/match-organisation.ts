import { nameKey } from "./name-key";
import type { Organisation } from "./organisation";
import { isSamePlace, regionWords, type RegionWords } from "./region-words";

/** Whose name a text is: one organisation, none, or several that a person has to choose from. */
type OrganisationMatch =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly ids: readonly string[] };

/** No name is longer. */
const longest = 500;

/**
 * Finds the organisation a text names: by id, official, short or earlier name, else by the place, as papers shorten names.
 * @param text As typed; case, quotes, commas, spaces and the legal form do not matter.
 * @returns All that bear the place where several do: «Астана» is two of them. A word that is neither a place of theirs nor
 * one of the union's own names nobody.
 */
export function matchOrganisation(text: string, organisations: readonly Organisation[]): OrganisationMatch {
  const wanted = text.length > longest ? "" : nameKey(text);
  if (wanted === "") return { kind: "none" };
  const ids = organisations.filter((one) => namesOf(one).some((name) => nameKey(name) === wanted)).map(({ id }) => id);
  const [id] = ids;
  if (id === undefined) return matchPlace(text, organisations);
  return ids.length === 1 ? { kind: "one", id } : { kind: "several", ids };
}

/**
 * Organisations whose names speak of the very places a text speaks of, no more and no fewer: another name of one of them.
 * @param text A name that is to be new.
 * @returns Ids in the order given.
 */
export function namesakesOf(text: string, organisations: readonly Organisation[]): string[] {
  const wanted = regionWords(text);
  if (wanted.places.length === 0) return [];
  return organisations
    .filter((one) => regionsOf(one).some((region) => covers(region, wanted) && covers(wanted, region)))
    .map(({ id }) => id);
}

function matchPlace(text: string, organisations: readonly Organisation[]): OrganisationMatch {
  const wanted = regionWords(text);
  if (wanted.places.length === 0) return { kind: "none" };
  const ids = organisations
    .filter((one) => regionsOf(one).some((region) => covers(region, wanted)))
    .map(({ id }) => id);
  const [id] = ids;
  if (id === undefined) return { kind: "none" };
  return ids.length === 1 ? { kind: "one", id } : { kind: "several", ids };
}

/** By organisation: names are asked for one text after another. */
const known = new WeakMap<Organisation, readonly RegionWords[]>();

function regionsOf(organisation: Organisation): readonly RegionWords[] {
  const found = known.get(organisation) ?? namesOf(organisation).map(regionWords);
  known.set(organisation, found);
  return found;
}

/** Whether a name speaks of every place of another, and of a city or an oblast where that does. */
function covers(region: RegionWords, wanted: RegionWords): boolean {
  const isOfKind =
    (!wanted.isOfCity || region.isOfCity || !region.isOfOblast) &&
    (!wanted.isOfOblast || region.isOfOblast || !region.isOfCity);
  return isOfKind && wanted.places.every((place) => region.places.some((own) => isSamePlace(own, place)));
}

function namesOf({ id, kk, ru, short_kk, short_ru, short_en, aliases = [] }: Organisation): string[] {
  const names = [id, kk, ru, short_kk, short_ru, short_en, ...aliases.map(({ name }) => name)];
  return names.filter((name) => name !== undefined);
}
