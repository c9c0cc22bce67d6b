import { matchOrganisation } from "../../../../rating/organisations/match-organisation";
import { nameKey } from "../../../../rating/organisations/name-key";
import type { Organisation } from "../../../../rating/organisations/organisation";
import { toA1 } from "../../../../sheets/plan/a1";
import type { ReturnIdentity } from "./read-identity";
import type { ReadableBook } from "../cells/readable-book";
import { coverNamePlace } from "../return-layout";
import { acceptedCoverNames } from "../return-sheet-names";

/** No name is longer. */
const longest = 500;

/** Whose return a cover says it is, where the form was issued to another organisation. */
interface OtherOrganisation {
  /** As it stands on the cover. */
  readonly name: string;
  /** Ids it may mean. */
  readonly ids: readonly string[];
}

/**
 * Tells a form that was filled in by another organisation than the one it was issued to.
 * @param book The file's cells, the cover among them.
 * @param identity What the file says it is.
 * @param organisations Those of the year.
 * @returns The organisation of the list that the cover names; nothing where it names that of the form, or none.
 */
export function otherOrganisation(
  book: ReadableBook,
  { organisation, organisationName, language }: ReturnIdentity,
  organisations: readonly Organisation[],
): OtherOrganisation | undefined {
  const covers = acceptedCoverNames(language).map((name) => name.toLowerCase());
  const cover = book.sheets.find((sheet) => covers.includes(sheet.name.toLowerCase()));
  const name = String(cover?.cells.get(toA1(coverNamePlace))?.value ?? "")
    .trim()
    .slice(0, longest);
  // The name the form was issued with is its own, though the list may have changed since.
  if (nameKey(name) === nameKey(organisationName)) return undefined;
  const match = matchOrganisation(name, organisations);
  const ids = match.kind === "none" ? [] : match.kind === "one" ? [match.id] : match.ids;
  return ids.length === 0 || ids.includes(organisation) ? undefined : { name, ids };
}
