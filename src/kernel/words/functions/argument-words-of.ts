import type { Language } from "../../../text/language";
import type { ArgumentWords } from "./argument-words";
import { argumentsEn } from "./en";
import { argumentsKk } from "./kk";
import { argumentsRu } from "./ru";

/** Messages behind cell errors by language; a function cannot wait for them. */
export const argumentWords: Readonly<Record<Language, ArgumentWords>> = {
  kk: argumentsKk,
  ru: argumentsRu,
  en: argumentsEn,
};
