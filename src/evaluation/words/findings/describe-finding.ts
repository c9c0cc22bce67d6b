import type { Finding } from "../../../rating/finding";
import type { Language } from "../../../text/language";
import { findingsEn } from "./en";
import type { FindingWords } from "./finding-words";
import { findingsKk } from "./kk";
import { phraseFinding, type DescribedFinding, type FindingContext } from "./phrase-finding";
import { findingsRu } from "./ru";

const words: Readonly<Record<Language, FindingWords>> = { kk: findingsKk, ru: findingsRu, en: findingsEn };

/**
 * A finding in words; brings all three dictionaries, so the pane loads one with `loadFindingWords` instead.
 * @param finding What was found.
 * @param language Language of the sentences.
 * @param context Names of organisations, indicators and base fields; what is absent is shown by its code.
 * @returns Level, what is wrong, grounds, remedy and where it stands.
 * @example describeFinding({ code: "return.missing", level: "error", params: {} }, "en", {}).title //=> "No return"
 */
export function describeFinding(finding: Finding, language: Language, context: FindingContext): DescribedFinding {
  return phraseFinding(finding, words[language], context);
}
