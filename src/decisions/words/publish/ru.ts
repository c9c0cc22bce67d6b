export const publishRu = {
  /** Name of the language in itself. */
  language: "Русский",
  practice: "ДЕМОНСТРАЦИЯ. Демонстрационные данные, не действительные результаты.",
  draft: "Проект. Итоги не утверждены.",
  /** Over the list of what is left to settle. */
  unsettled: "Требует решения. До решения места и награды не окончательны:",
  /** In the place of an award. */
  undecided: "Требует решения",
  title: (year: string) => `Итоги ежегодной оценки деятельности членских организаций за ${year}\u00A0год`,
  table: "Места и баллы членских организаций",
  chart: "Общий балл по блокам",
  sheet: "Публикация",
  place: "Место",
  /** Points added or taken away by decision. */
  byDecision: "По решению",
  organisation: "Членская организация",
  total: "Общий балл",
  totalByReading: "Общий балл (по толкованию Положения)",
  /** Over the list of a criterion; its points; the name of its sheet. */
  criterion: (criterion: string, name: string) => `Места по критерию ${criterion}: ${name}`,
  points: "Балл",
  criterionSheet: (criterion: string) => `Критерий ${criterion}`,
  award: "Награждение",
  /** The caption where prizes go by places by criterion. */
  awardByPlaces: "Награждение (призовые места по сумме мест по критериям, по толкованию Положения)",
  prize: (place: string) => `${place} призовое место`,
  encouraged: "Поощрение",
  letter: {
    to: (organisation: string) => organisation,
    prize: (year: string, place: string, points: string) =>
      `По итогам ежегодной оценки деятельности членских организаций за ${year}\u00A0год Вашей организации присуждено ${place} призовое место (общий балл\u00A0–\u00A0${points}).`,
    encouraged: (year: string) =>
      `По итогам ежегодной оценки деятельности членских организаций за ${year}\u00A0год принято решение о поощрении Вашей организации, набравшей высокие баллы.`,
    paper: (date: string, reference: string) =>
      `Основание: постановление Исполнительного комитета от ${date} (${reference}).`,
    /** Clause 5.4. */
    money:
      "В соответствии с пунктом 5.4 Положения выделенные денежные средства могут быть использованы на уставные цели и задачи.",
    ceremony: "Церемония награждения пройдёт на очередном Пленуме Центрального комитета Профсоюза.",
    chair: "Председатель",
    diploma: "ДИПЛОМ",
    diplomaOf: (organisation: string) => `Награждается ${organisation}`,
    diplomaPrize: (year: string, place: string) =>
      `за ${place} место, занятое по итогам ежегодной оценки деятельности членских организаций за ${year}\u00A0год`,
    diplomaEncouraged: (year: string) =>
      `за высокие баллы, набранные по итогам ежегодной оценки деятельности членских организаций за ${year}\u00A0год`,
  },
  handOut: {
    title: (year: string) => `Как сложились баллы: ${year}\u00A0год`,
    result: (place: string, total: string) => `Место: ${place}. Общий балл: ${total}.`,
    noReturn: "Отчёт не представлен, место не присваивается.",
    resultByReading: (place: string, total: string) =>
      `Место: ${place}. Общий балл (по толкованию Положения): ${total}.`,
    /** A criterion with the place in it. */
    blockPlace: (name: string, place: string) => `${name}. Место по критерию: ${place}`,
    indicator: "Показатель",
    figure: "Значение",
    arithmetic: "Расчёт",
    points: "Балл",
    byDecision: (points: string) => `Баллы, прибавленные или снятые по решению: ${points}`,
    reach: "До более высокого места",
    first: "Организация на первом месте.",
    /** Another organisation with as many points was given the place. */
    tied: (place: string) =>
      `Баллов столько же. При равенстве баллов решением Исполнительного комитета ${place}-е место присуждено другой организации.`,
    reachBy: (place: string, points: string) => `До ${place}-го места не хватает баллов: ${points}`,
  },
};

/** What is said to the public, to the awarded and to each organisation about its points. */
export type PublishWords = typeof publishRu;
