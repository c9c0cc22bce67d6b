export type ActWords = typeof actsRu;

/** What the log says of acts on a year: «изменение таблицы критериев», «отчёт принят». */
export const actsRu = {
  table: {
    where: "Таблица критериев",
    block: (number: string) => `Блок ${number}`,
    version: (number: string) => `версия ${number}`,
    added: (list: string) => `Добавлено: ${list}.`,
    altered: (list: string) => `Изменено: ${list}.`,
    retired: (list: string) => `Исключено: ${list}.`,
    reordered: "Изменён порядок.",
    onSheets: "Изменено на листах.",
  },
  /** Rows of a form that was read by its codes and stood elsewhere. */
  byCodes: (count: string) => `Прочитан по кодам, переставлено строк: ${count}`,
  /** Figures a record does not name one by one. */
  moreFigures: (count: string) => `ещё значений: ${count}`,
  noData: "нет данных",
  yes: "да",
  no: "нет",
};
