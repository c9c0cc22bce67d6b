export const openErrorsRu = {
  /** Of one organisation; `figures` are codes. */
  restsOn: (figures: string) => `Показатели с неисправленными ошибками: ${figures}`,
  /** Heading above the errors of one organisation. */
  title: "Место и балл основаны на показателях с ошибками",
  without: (place: string, total: string) => `Без этих показателей: ${place}, общий балл ${total}`,
  /** Nothing else is declared. */
  withoutNothing: "Без этих показателей в отчёте ничего не остаётся.",
  /** No declared figure can be left out. */
  cannotTell: "Пока отчёт не исправлен, итог без ошибок определить нельзя.",
  notReady: "Итоги не готовы.",
  notReadyText: (count: string) =>
    `Баллы организаций основаны на показателях с неисправленными ошибками (▲). Организаций: ${count}`,
};

/** Words about results that rest on open errors. */
export type OpenErrorsWords = typeof openErrorsRu;
