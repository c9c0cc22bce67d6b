export const journalRu = {
  sheet: "Изменения значений",
  title: (year: string) => `Изменения значений за ${year} год`,
  subtitle: "Кто, когда и каким способом изменил показатели, критерии, настройки и наименования",
  time: (time: string) => `По состоянию на ${time}`,
  columns: {
    number: "№",
    from: "Начало",
    to: "Окончание",
    who: "Кто",
    way: "Способ",
    subject: "Организация или раздел",
    field: "Что изменено",
    before: "Было",
    after: "Стало",
  },
  ways: {
    typing: "ввод в ячейку",
    other: "ввод другим исполнителем",
    import: "загрузка отчёта",
    step: "действие панели",
    unknown: "вне панели",
  },
  unknown: "не установлено",
  subjects: { table: "таблица критериев", organisations: "список организаций", settings: "настройки" },
  parts: {
    evidence: "документ",
    source: "источник информации",
    remarks: "пояснение",
    signature: "подпись",
    return: "отчёт",
    order: "порядок строк",
    blocks: "блок",
    checks: "проверка",
  },
  settings: {
    pointsDecimals: "знаки баллов после запятой",
    prizePlaces: "призовые места",
    encouraged: "поощрения",
    mainBlocks: "основные блоки",
    dueDate: "срок представления отчётов",
    edition: "редакция Положения",
    editions: "редакции по годам",
  },
  nothing: "Изменений не записано",
};

/** What the records of changes say on sheet, page and file. */
export type JournalWords = typeof journalRu;
