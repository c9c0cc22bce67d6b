import type { Language } from "../../text/language";
import { cliEn } from "./en";
import { cliKk } from "./kk";
import { cliRu, type CliWords } from "./ru";

/**
 * Words of the command line.
 * @param language Language asked for with `--lang`.
 * @returns The words.
 */
export function wordsOfCli(language: Language): CliWords {
  return { kk: cliKk, ru: cliRu, en: cliEn }[language];
}
