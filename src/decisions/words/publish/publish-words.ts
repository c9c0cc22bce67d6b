import type { PaperLanguage } from "../../facts/two-names";
import { publishKk } from "./kk";
import { publishRu, type PublishWords } from "./ru";

/**
 * The words of what is published, in the languages of the union's papers.
 * @example publishWordsOf("ru").place //=> "Место"
 */
export function publishWordsOf(language: PaperLanguage): PublishWords {
  return { kk: publishKk, ru: publishRu }[language];
}
