import type { OpenErrorsWords } from "./open-errors-words";

export const openErrorsRu: OpenErrorsWords = {
  restsOn: (figures) => `Показатели с неисправленными ошибками: ${figures}`,
  title: "Место и балл опираются на показатели с ошибками",
  without: (place, total) => `Без этих показателей: ${place}, общий балл ${total}`,
  withoutNothing: "Без этих показателей в отчёте ничего не остаётся.",
  cannotTell: "Без исправления отчёта итог без ошибок не определяется.",
  notReady: "Итоги не готовы.",
  notReadyText: (count) =>
    `Баллы организаций опираются на показатели с неисправленными ошибками (▲). Организаций: ${count}`,
};
