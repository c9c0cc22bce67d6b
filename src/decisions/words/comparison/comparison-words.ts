import type { Language } from "../../../text/language";
import type { ArchivedYear } from "../../archive/archived-year";
import { comparisonEn } from "./en";
import { comparisonKk } from "./kk";
import { comparisonRu } from "./ru";

/** Words of the archive's page: years side by side, their chart, and files of the archive. */
export interface ComparisonWords {
  readonly title: string;
  readonly measure: string;
  readonly place: string;
  readonly total: string;
  readonly organisation: string;
  readonly source: Readonly<Record<ArchivedYear["source"], string>>;
  /** In place of a year of which nothing is known. */
  readonly unknownYear: string;
  readonly gaps: string;
  readonly chart: (name: string, measure: string) => string;
  readonly nothingToDraw: string;
  readonly save: string;
  readonly open: string;
  readonly hint: string;
  readonly found: (years: string) => string;
  readonly keep: string;
  readonly damaged: string;
  readonly faults: Readonly<Record<"not-json" | "another-format", string>> & { readonly year: (at: string) => string };
}

/**
 * Words of the archive's page.
 * @example comparisonWordsOf("en").place //=> "Places"
 */
export function comparisonWordsOf(language: Language): ComparisonWords {
  return { kk: comparisonKk, ru: comparisonRu, en: comparisonEn }[language];
}
