import { romanPlace } from "../../text/roman-place";
import type { PaperLanguage } from "../facts/two-names";
import { publishWordsOf } from "../words/publish/publish-words";
import { tieSentences } from "../act/compose-act";
import { versionSentence } from "../act/act-version";
import type { CriterionList, Extract, ExtractRow } from "./extract";

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

/** Captions of the list of a criterion, in order. */
export function listCaptions(language: PaperLanguage): string[] {
  const { place, organisation, points } = publishWordsOf(language);
  return [place, organisation, points];
}

/** The caption over the list of a criterion. */
export function listTitle({ id, name }: CriterionList, language: PaperLanguage): string {
  return publishWordsOf(language).criterion(id, name[language]);
}

/** What is said before the table: which approval it is. */
export function versionLines({ version }: Extract, language: PaperLanguage): string[] {
  return [versionSentence(version, language)].filter((said) => said !== "");
}

/** What is said of ties that were decided. */
export function tieLines({ placesDecided, prizesByPlaces }: Extract, language: PaperLanguage): string[] {
  return tieSentences(placesDecided, language, prizesByPlaces);
}

/** What an organisation was given. */
export function awardText(award: ExtractRow["award"], language: PaperLanguage): string {
  const words = publishWordsOf(language);
  if (award === undefined) return "";
  if (award === "undecided") return words.undecided;
  return award === "encouraged" ? words.encouraged : words.prize(romanPlace(award));
}
