import type { Organisation } from "../../../rating/organisations/organisation";
import { languages } from "../../../text/language";
import { wordsOfYear } from "../../words/year/words-of-year";

/** What a column of a pasted list holds. */
export type RosterField = Exclude<keyof Organisation, "type">;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s:*]+/g, " ")
    .trim();

const known: ReadonlyMap<string, RosterField> = new Map(
  languages.flatMap((language): [string, RosterField][] => {
    const { roster } = wordsOfYear(language);
    return [
      [plain(roster.id), "id"],
      [plain(roster.kk), "kk"],
      [plain(roster.ru), "ru"],
      [plain(roster.shortKk), "short_kk"],
      [plain(roster.shortRu), "short_ru"],
      [plain(roster.shortEn), "short_en"],
      [plain(roster.formerName), "aliases"],
      [plain(roster.formerNames), "aliases"],
    ];
  }),
);
const codes: readonly RosterField[] = ["id", "kk", "ru", "short_kk", "short_ru", "short_en", "aliases"];

/**
 * What a heading of a pasted list says of its column: a caption of the form in any language, or a code of the sheet.
 * @param heading As pasted.
 * @example rosterFields("Код") //=> "id"
 */
export function rosterFields(heading: string): RosterField | undefined {
  const text = plain(heading);
  return known.get(text) ?? codes.find((code) => code === text);
}
