import type { Language } from "../../../text/language";
import { functionsEn } from "./en";
import type { FunctionWords } from "./function-words";
import { functionsKk } from "./kk";
import { functionsRu } from "./ru";

/** Words of the function wizard by language. */
export const functionWords: Readonly<Record<Language, FunctionWords>> = {
  kk: functionsKk,
  ru: functionsRu,
  en: functionsEn,
};
