import type { Language } from "../../../text/language";
import type { ArgumentWords } from "./argument-words";
import { argumentsEn } from "./arguments-en";
import { argumentsKk } from "./arguments-kk";
import { argumentsRu } from "./arguments-ru";

/** Messages behind cell errors by language; a function cannot wait for them. */
export const argumentWords: Readonly<Record<Language, ArgumentWords>> = {
  kk: argumentsKk,
  ru: argumentsRu,
  en: argumentsEn,
};
