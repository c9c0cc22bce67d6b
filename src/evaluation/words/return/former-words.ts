import type { Language } from "../../../text/language";

/** Words that forms issued earlier were written with; a filled form may come back long after its words changed. */
interface FormerReturnWords {
  readonly baseSheet: readonly string[];
  /** By the caption of today. */
  readonly captions: (year: number) => Readonly<Record<string, readonly string[]>>;
}

/** The words by which forms of that time are still recognised; what is written today is in `ReturnWords`. */
export const formerReturnWords: Readonly<Record<Language, FormerReturnWords>> = {
  kk: {
    baseSheet: ["Негізгі деректер"],
    captions: () => ({
      "Бастапқы дерек": ["Негізгі дерек"],
      "Өлшем бірлігі": ["Бірлігі"],
      "Рұқсат етілген шек": ["Рұқсат етілген аралық"],
      Түсіндірме: ["Ескертпе"],
    }),
  },
  ru: {
    baseSheet: [],
    captions: (year) => ({
      "Строка исходных данных": ["Исходное данное"],
      [`Значение за ${year} год`]: [`Значение за ${year}`],
      "Допустимые пределы": ["Допустимый интервал"],
      Пояснение: ["Примечание"],
    }),
  },
  en: { baseSheet: [], captions: () => ({}) },
};
