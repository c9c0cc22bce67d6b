export const journalPaneRu = {
  open: "Кто изменил значения…",
  title: "Изменения значений",
  lead: "Записывается, что изменено: показатели, критерии, настройки, наименования. Внесённое, пока панель была закрыта, находится при следующем открытии книги.",
  reading: "Чтение записей",
  organisation: "Организация или раздел",
  allOrganisations: "Все организации и разделы",
  person: "Кто изменил",
  everybody: "Все исполнители",
  code: "Код показателя или строки",
  count: (shown: string, of: string) => `Показано изменений: ${shown} из ${of}`,
  nothing: "Изменений не записано.",
  noMatch: "Таких изменений нет.",
  write: "Записать на лист",
  save: "Сохранить файл для проверки (.csv)",
  list: "Изменения значений",
  blank: "нет данных",
};

/** Words of the page of changes. */
export type JournalPaneWords = typeof journalPaneRu;
