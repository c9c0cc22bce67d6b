import type { PaperLanguage } from "../../facts/two-names";
import { actKk } from "./kk";
import { actRu, type ActWords } from "./ru";

/**
 * The words of a paper.
 * @param language Language the paper is issued in.
 * @example actWordsOf("ru").resolves //=> "ПОСТАНОВЛЯЕТ:"
 */
export function actWordsOf(language: PaperLanguage): ActWords {
  return { kk: actKk, ru: actRu }[language];
}
