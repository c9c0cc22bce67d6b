/** Words of the tables behind a resolution, in the two languages papers are issued in. */
export const annexWords = {
  ranking: { kk: "Мүшелік ұйымдардың рейтингі", ru: "Рейтинг членских организаций" },
  totalByReading: {
    kk: "Жалпы ұпай саны Ережені түсіндіру бойынша берілген (4.3-тармақ).",
    ru: "Общий балл приведён по толкованию Положения (пункт 4.3).",
  },
  place: { kk: "Орын", ru: "Место" },
  organisation: { kk: "Мүшелік ұйым", ru: "Членская организация" },
  total: { kk: "Жалпы ұпай саны", ru: "Общий балл" },
  points: { kk: "Ұпай", ru: "Балл" },
  byDecision: { kk: "Шешім бойынша", ru: "По решению" },
  noReturn: { kk: "есеп ұсынылмаған", ru: "отчёт не представлен" },
  block: (block: string) => ({ kk: `${block}-блок`, ru: `Блок ${block}` }),
  criterion: (block: string, name: string, language: "kk" | "ru") =>
    language === "kk" ? `${block}-критерий бойынша рейтинг: ${name}` : `Рейтинг по критерию ${block}: ${name}`,
  criteria: { kk: "Бағалау критерийлері", ru: "Критерии оценки" },
  illustrative: { kk: "Критерийлер мысал ретінде берілген.", ru: "Критерии приведены для примера." },
  sources: { kk: "Бастапқы деректер", ru: "Исходные данные" },
  code: { kk: "Коды", ru: "Код" },
  indicator: { kk: "Көрсеткіш", ru: "Показатель" },
  unit: { kk: "Өлшем бірлігі", ru: "Единица измерения" },
  rule: { kk: "Ұпай беру тәртібі", ru: "Порядок начисления баллов" },
} as const;
