import type { Language } from "../../../text/language";
import type { FindingWords } from "./finding-words";

/**
 * The sentences about findings in one language, as a chunk of their own.
 * @param language Language wanted.
 * @returns Words for `phraseFinding`.
 */
export async function loadFindingWords(language: Language): Promise<FindingWords> {
  if (language === "kk") return (await import("./kk")).findingsKk;
  if (language === "ru") return (await import("./ru")).findingsRu;
  return (await import("./en")).findingsEn;
}
