import type { Organisation } from "../../../rating/organisations/organisation";
import { languages } from "../../../text/language";
import { captionWords, rowNumber } from "../../words/year/roster-captions";
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

/** Columns of which the cells say the language, and the numbers of lines, which say nothing. */
export type RosterColumn = RosterField | "name" | "official" | "short" | "number";

/**
 * What a heading of a pasted list says of its column: a caption of the form in any language, a code of the sheet, or a caption
 * as lists of organisations have it.
 * @param heading As pasted.
 * @example rosterFields("Код") //=> "id"
 */
export function rosterFields(heading: string): RosterColumn | undefined {
  const text = plain(heading);
  return known.get(text) ?? codes.find((code) => code === text) ?? columnOfWords(text);
}

function columnOfWords(text: string): RosterColumn | undefined {
  if (text === "") return undefined;
  if (rowNumber.test(text)) return "number";
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== "");
  const kinds = Object.entries(captionWords);
  const found = new Set(words.map((word) => kinds.find(([, pattern]) => pattern.test(word))?.[0]));
  if (found.has(undefined)) return undefined;
  const language = languages.find((one) => found.has(one));
  // «На казахском языке», «Краткое» and «Полное» head names too.
  const isOfNames = found.has("name") || found.has("short") || found.has("official");
  const isName = isOfNames || (language !== undefined && found.has("around"));
  if (!isName && !found.has("id")) return undefined;
  if (found.has("id")) return "id";
  if (found.has("aliases")) return "aliases";
  if (found.has("short")) return language === undefined ? "short" : `short_${language}`;
  if (language === "en") return "short_en";
  return language ?? (found.has("official") ? "official" : "name");
}
