import type { Language } from "../../../text/language";
import { executionPaneEn } from "./en";
import { executionPaneKk } from "./kk";
import { executionPaneRu, type ExecutionPaneWords } from "./ru";

/**
 * Words of the page of decisions.
 * @param language Language of the pane.
 */
export function wordsOfExecutionPane(language: Language): ExecutionPaneWords {
  return { kk: executionPaneKk, ru: executionPaneRu, en: executionPaneEn }[language];
}
