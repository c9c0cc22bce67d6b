import { truthWords } from "./excel-words";

/** How numbers, dates and formulas are written in a language, as Excel takes it from the system. */
export interface Notation {
  readonly decimal: "," | ".";
  /** Between the arguments of a function. */
  readonly separator: ";" | ",";
  /** `01.02.2027` is 1 February; else `1/2/2027` is 2 January. */
  readonly dayFirst: boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Names of functions are Russian ones; English ones are understood as well. */
  readonly russianFunctions: boolean;
}

const continental = { decimal: ",", separator: ";", dayFirst: true, russianFunctions: true } as const;

const notations: Readonly<Record<"kk" | "ru" | "en", Notation>> = {
  kk: { ...continental, ...truthWords.kk },
  ru: { ...continental, ...truthWords.ru },
  en: { decimal: ".", separator: ",", dayFirst: false, russianFunctions: false, ...truthWords.en },
};

/** @param language Of the page, such as `ru` or `kk-KZ`; of a third one English holds. */
export function notationOf(language: string): Notation {
  const [primary = ""] = language.split("-");
  return primary === "kk" || primary === "ru" ? notations[primary] : notations.en;
}
