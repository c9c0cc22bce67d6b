export const committeeRu = {
  /** Name of the sheet, and what the page is called. */
  sheet: "К заседанию комитета",
  title: "Итоги {year} года к заседанию Исполнительного комитета",
  subtitle: "Места и баллы с учётом принятых решений. Рассчитано: {time}.",
  legend:
    "Баллов до призового места: если до последнего призового места недостаёт менее десятой части его баллов. ▲: баллы основаны на показателях с неисправленными ошибками.",
  award: "Награждение",
  /** The prize place in Roman numerals. */
  prize: "{place}\u00A0место",
  encouraged: "поощрение",
  /** Said where prizes go by places by criterion. */
  prizesByPlaces: "Призовые места определены по сумме мест по критериям (по толкованию Положения)",
  placesSum: "Сумма мест по критериям: {sum}",
  toPrize: "Баллов до призового места",
  /** Beside an organisation: how many points it lacks. */
  nearPrize: "До призового места, баллов: {points}",
  lastYear: "За прошлый год: {place}-е место",
  noLastYear: "За прошлый год место неизвестно",
  lastTotal: "Баллы за прошлый год",
  byDecision: "В том числе баллы по решению: {points}",
  prizesByDecision: "Призовые места с баллами по решению: {names}.",
  /** Over the summary of approved results, in place of the words that submit it. */
  approved:
    "Утверждено Исполнительным комитетом: Казахстанский отраслевой профессиональный союз работников просвещения, науки и высшего образования",
  /** Behind the caption of the total, where the summary counts them. */
  withDecided: "с баллами по решению",
  /** Behind the title of the prizes, where it does not count them yet. */
  withoutDecided: "баллы по решению не учтены",
  /** On the ranking of approved results. */
  byIndicators: "Места и баллы по показателям; баллы по решению Исполнительного комитета учтены на листе «{name}».",
  /** In its place where nothing is to be decided. */
  toNote: "Для сведения Исполнительного комитета",
  needed: "Вопросы, требующие решения",
  /** In the place of the questions once the results are approved. */
  noted: "Сведения к утверждённым итогам",
  decided: "Принятые решения",
  confirmation: "Документы и проверка показателей",
  share: "Документ указан: {named} из {of} ({percent}\u00A0%). Подтверждено проверкой аппарата: {confirmed} из {of}.",
  unnamed: "Документ не указан или указан неясно: {list}.",
  unnamedOf: "{organisation}: {codes}",
  acceptance: "Приём отчётов",
  accepted: "Принято аппаратом отчётов: {accepted} из {of}.",
  onlyChecked: "Проверены, но не приняты: {list}",
  notChecked: "Не отмечены ни проверенными, ни принятыми: {list}",
  changedSince: "После проверки или приёма изменены показатели или документы: {list}",
  write: "Записать лист для печати",
};

/** Words of the page that lies before the Executive Committee, in the pane and on paper; `{name}` stands for a value. */
export type CommitteeWords = typeof committeeRu;
