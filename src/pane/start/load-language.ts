import { loadFindingWords } from "../../evaluation/words/findings/load-finding-words";
import type { Language } from "../../text/language";
import type { LanguagePack } from "./language-pack";
import type { PaneWords } from "../words/pane/ru";

/**
 * One language of the pane; its dictionaries and sentences are files of their own that load when they are wanted.
 * @param language Language wanted.
 * @returns Words, sentences about findings, rules and arithmetic.
 */
export async function loadLanguage(language: Language): Promise<LanguagePack> {
  const [words, findingWords, { sentencesIn }] = await Promise.all([
    loadWords(language),
    loadFindingWords(language),
    import("./sentences"),
  ]);
  return { language, words, ...sentencesIn(language, words, findingWords) };
}

async function loadWords(language: Language): Promise<PaneWords> {
  if (language === "kk") return (await import("../words/pane/kk")).kk;
  if (language === "ru") return (await import("../words/pane/ru")).ru;
  return (await import("../words/pane/en")).en;
}
