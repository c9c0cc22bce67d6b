import type { ExportsWords } from "./exports-words";

export const exportsRu: ExportsWords = {
  saveRanking: "Сохранить рейтинг в файл",
  saveWhy: "Сохранить расчёт в файл",
  rankingFile: "Рейтинг",
  whyFile: "Расчёт",
  place: "Место",
  code: "Код",
  organisation: "Организация",
  total: "Общий балл",
  official: "Официальное наименование",
  restsOn: "Показатели с неисправленными ошибками",
  block: "Блок",
  indicator: "Показатель",
  arithmetic: "Расчёт",
  points: "Баллы",
  noReturn: "отчёт не представлен",
  synthetic: "Демонстрационные данные",
  illustrative: "Критерии приведены для примера",
};
