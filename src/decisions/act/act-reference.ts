import { formatDate } from "../../text/format-date";
import type { PaperLanguage } from "../facts/two-names";
import { actWordsOf } from "../words/act/act-words";
import type { ActFacts } from "./act-facts";

/**
 * Day, protocol and item of a resolution as papers print them.
 * @param facts One record for both papers.
 * @returns Lines to be filled where they are not given, and for demonstration data.
 */
export function actReference(
  { details: { protocol, item, date }, practice }: Pick<ActFacts, "details" | "practice">,
  language: PaperLanguage,
): { readonly date: string; readonly number: string } {
  const words = actWordsOf(language);
  const said = (text: string): string => (practice || text.trim() === "" ? "____" : text.trim());
  return {
    date: practice || date.trim() === "" ? words.blankDate : formatDate(date, language),
    number: words.reference(said(protocol), said(item)),
  };
}
