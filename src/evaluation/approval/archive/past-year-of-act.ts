import type { ReadAct } from "../../../decisions/act/read/read-act";
import { matchOrganisation } from "../../../rating/organisations/match-organisation";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { PastYear } from "../../year/year-data";

/** A printed name and whose it may be. */
interface NamedInAct {
  /** As printed. */
  readonly name: string;
  /** `undefined` where nobody's or several organisations'; a person chooses. */
  readonly id: string | undefined;
}

/**
 * Whose the names of a resolution are: by official, short, former and inverted forms.
 * @param act As read.
 * @param organisations The roster.
 * @param chosen What a person answered, by printed name.
 * @returns Each name once, in the order of the paper.
 */
export function namesOfAct(
  act: ReadAct,
  organisations: readonly Organisation[],
  chosen: Readonly<Record<string, string>> = {},
): NamedInAct[] {
  const names = [...new Set([...act.places.map(({ name }) => name), ...act.encouraged])];
  return names.map((name) => {
    const match = matchOrganisation(name, organisations);
    const answered = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    return { name, id: answered ?? (match.kind === "one" ? match.id : undefined) };
  });
}

/**
 * The results a resolution tells of a past year.
 * @param act As read.
 * @param names Whose each name is.
 * @returns `null` without a year, or while a name is nobody's: nothing is taken over in part.
 */
export function pastYearOfAct(act: ReadAct, names: readonly NamedInAct[]): PastYear | null {
  const idOf = new Map(names.map(({ name, id }) => [name, id]));
  if (act.year === undefined || names.length === 0 || names.some(({ id }) => id === undefined)) return null;
  const placed = act.places.map(({ name, place, total }) => {
    return [idOf.get(name) ?? "", { place, ...(total !== null && { total }) }] as const;
  });
  const encouraged = act.encouraged.map((name) => [idOf.get(name) ?? "", { encouraged: true }] as const);
  return { year: act.year, results: Object.fromEntries([...placed, ...encouraged]) };
}
