import type { OpenErrorsWords } from "./open-errors-words";

export const openErrorsRu: OpenErrorsWords = {
  restsOn: (figures) => `Показатели с неисправленными ошибками: ${figures}`,
  title: "Место и балл основаны на показателях с ошибками",
  without: (place, total) => `Без этих показателей: ${place}, общий балл ${total}`,
  withoutNothing: "Без этих показателей в отчёте ничего не остаётся.",
  cannotTell: "Пока отчёт не исправлен, итог без ошибок определить нельзя.",
  notReady: "Итоги не готовы.",
  notReadyText: (count) =>
    `Баллы организаций основаны на показателях с неисправленными ошибками (▲). Организаций: ${count}`,
};
