import { romanPlace } from "../../text/roman-place";
import type { PaperLanguage } from "../facts/two-names";
import { publishWordsOf } from "../words/publish/publish-words";
import type { Extract, ExtractRow } from "./extract";

/** Captions of the columns, in order. */
export function captionsOf(extract: Extract, language: PaperLanguage): string[] {
  const { place, organisation, total, totalByReading, award, awardByPlaces } = publishWordsOf(language);
  const parts = extract.parts.map((part) => part[language]);
  return [
    place,
    organisation,
    extract.totalIsReading ? totalByReading : total,
    ...parts,
    extract.prizesByPlaces === true ? awardByPlaces : award,
  ];
}

/** What an organisation was given. */
export function awardText(award: ExtractRow["award"], language: PaperLanguage): string {
  const words = publishWordsOf(language);
  if (award === undefined) return "";
  if (award === "undecided") return words.undecided;
  return award === "encouraged" ? words.encouraged : words.prize(romanPlace(award));
}
