import type { FindingLevel } from "../../../rating/finding-codes";

export const figuresRu = {
  criteria: {
    summary: (indicators: string) => `показатели: ${indicators}`,
    illustrative: "Критерии приведены для примера: баллы не утверждены.",
    search: "Поиск показателя",
    searchHint: "Код или слово",
    nothingFound: "Показатели не найдены. Измените код или слово.",
    rowHint: "Нажмите строку, чтобы перейти к ячейке таблицы критериев",
  },
  figures: {
    complete: (complete: string, of: string) => `Полные отчёты: ${complete}\u00A0из\u00A0${of}`,
    declared: (declared: string, of: string) => `показатели: ${declared}\u00A0из\u00A0${of}`,
    progress: "Заполнено показателей",
    noReturns: (names: string) => `Отчёт не представлен: ${names}`,
    none: "Показателей ещё нет",
    noneHint: "Внесите их на листы блоков: нажмите ячейку сетки, чтобы открыть лист.",
    incompleteFirst: "Сначала неполные",
    table: "Полнота отчётов по организациям и блокам",
    full: "заполнено",
    missing: (count: string) => `не хватает: ${count}`,
    errors: (count: string) => `ошибки: ${count}`,
    cell: (organisation: string, block: string, state: string) => `${organisation}, ${block}: ${state}`,
    legendMissing: "не хватает",
    legendErrors: "ошибки",
    legendEmpty: "пусто",
    allOrganisations: "Все организации",
    computedFrom: (codes: string) => `вычисляется из исходных данных: ${codes}`,
    baseData: (count: string) => `Исходные данные, не хватает: ${count}`,
    allDeclared: "Все показатели представлены.",
    findings: (count: string) => `Результаты проверки: ${count}`,
    cellHint: "Нажмите строку, чтобы перейти к ячейке",
  },
  check: {
    levels: { error: "Ошибки", warning: "Предупреждения", note: "Для сведения" } satisfies Readonly<
      Record<FindingLevel, string>
    >,
    level: { error: "Ошибка", warning: "Предупреждение", note: "Для сведения" } satisfies Readonly<
      Record<FindingLevel, string>
    >,
    filter: "Уровни",
    organisation: "Организация",
    allOrganisations: "Все организации",
    group: "Порядок",
    byLevel: "По уровню",
    byOrganisation: "По организациям",
    byIndicator: "По показателям",
    general: "Общее",
    next: "Следующее",
    previous: "Предыдущее",
    counter: (index: string, of: string) => `${index}\u00A0из\u00A0${of}`,
    count: (count: string) => `Всего: ${count}`,
    clean: "Ошибок и предупреждений нет",
    cleanHint: "Можно перейти к рейтингу.",
    filtered: "При выбранных условиях ничего не найдено.",
    showAll: "Показать все",
  },
};

/** Words of the pages of criteria, figures and findings. */
export type FiguresWords = typeof figuresRu;
