import { papersEn } from "./en";
import { papersKk } from "./kk";
import { papersRu } from "./ru";

/** The words of these commands by language. */
export const papersWords = { kk: papersKk, ru: papersRu, en: papersEn } as const;
