import type { Language } from "../../../text/language";
import { executionEn } from "./en";
import { executionKk } from "./kk";
import { executionRu, type ExecutionWords } from "./ru";

const dictionaries: Readonly<Record<Language, ExecutionWords>> = { kk: executionKk, ru: executionRu, en: executionEn };

/**
 * What the register of decisions says in one language.
 * @example wordsOfExecution("ru").states.overdue //=> "просрочено"
 */
export function wordsOfExecution(language: Language): ExecutionWords {
  return dictionaries[language];
}
