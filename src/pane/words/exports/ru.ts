export const exportsRu = {
  saveRanking: "Сохранить рейтинг в файл",
  saveWhy: "Сохранить расчёт в файл",
  /** Without an ending; a code or year stands behind it. */
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

/** Words of tables that the pane saves as files. */
export type ExportsWords = typeof exportsRu;
