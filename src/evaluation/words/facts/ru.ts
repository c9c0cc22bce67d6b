export const factWordsRu = {
  year: "Год",
  edition: "Редакция Положения",
  settings: "Настройки года",
  block: (key: string) => `Блок ${key}`,
  base: (key: string) => `Исходные данные ${key}`,
  indicator: (key: string) => `Показатель ${key}`,
  check: (key: string) => `Проверка ${key}`,
  organisation: (name: string) => `Название организации: ${name}`,
  figure: (name: string, code: string) => `${name}, ${code}`,
  decision: (number: string) => `Решение, запись ${number}`,
  history: (year: string, name: string) => `Итоги за ${year} год: ${name}`,
  approval: "Утверждение",
  prize: (number: string) => `Призовые места, строка ${number}`,
  encouraged: (number: string) => `Поощрение, строка ${number}`,
  other: "Утверждённые данные",
  /** What of a thing differs, by the last part of its path. */
  parts: {
    kk: "название на казахском языке",
    ru: "название на русском языке",
    rule: "порядок начисления баллов",
    unit: "единица измерения",
    id: "организация",
    place: "место",
    total: "общий балл",
    at: "время",
    who: "исполнитель",
    reason: "основание",
    action: "действие",
    mark: "содержание",
    after: "содержание",
  },
};

/** Words for what was approved and differs. */
export type FactWords = typeof factWordsRu;
