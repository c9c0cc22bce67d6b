import type { Language } from "../../text/language";
import { workbenchEn } from "./en";
import { workbenchKk } from "./kk";
import { workbenchRu, type WorkbenchWords } from "./ru";

/** The sentences of the workbench in each language. */
export const workbenchWords: Readonly<Record<Language, WorkbenchWords>> = {
  kk: workbenchKk,
  ru: workbenchRu,
  en: workbenchEn,
};
