import type { Language } from "../../../text/language";
import { explainEn } from "./en";
import { explainKk } from "./kk";
import { explainRu, type ExplainWords } from "./ru";

/** Words about rules and points by language; small enough to be at hand in all three. */
export const explainWords: Readonly<Record<Language, ExplainWords>> = { kk: explainKk, ru: explainRu, en: explainEn };
