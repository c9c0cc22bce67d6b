import { parametersRu } from "../parameters/ru";
import type { Language } from "../../../text/language";
import type { FindingLevel } from "../../../rating/finding-codes";
import type { AwardKind, AwardReason } from "../../../rating/awards/list-awards";
import type { PrizeBasis } from "../../../rating/awards/prize-basis";
import type { EditionId } from "../../../rating/editions/edition";
import { settingsRu } from "./settings-ru";

export const sheetsRu = {
  language: "ru" as Language,
  workbookTitle: "Ежегодная оценка деятельности членских организаций, {year} год",
  sheets: {
    summary: "Итоги",
    ranking: "Рейтинг",
    points: "Баллы",
    places: "Места",
    awards: "Награждение",
    criteria: "Критерии",
    reference: "Справочник",
    base: "Исходные данные",
    evidence: "Документы",
    findings: "Результаты проверки",
    years: "Годы",
    organisations: "Организации",
    settings: "Настройки",
    log: "Журнал изменений",
  },
  languages: { kk: "казахский", ru: "русский", en: "английский" } satisfies Readonly<Record<Language, string>>,
  /** Small letters: read back in any case. */
  figureTypes: parametersRu.types,
  yes: "да",
  no: "нет",
  /** Demonstration data and criteria given as an example: on every sheet, and in the footer of every page. */
  mark: {
    both: "ДЕМОНСТРАЦИЯ. Критерии приведены для примера.",
    synthetic: "ДЕМОНСТРАЦИЯ. Демонстрационные данные.",
    illustrative: "Критерии приведены для примера.",
  },
  footer: {
    left: "Рейтинг · {year} год",
    both: "демонстрация; критерии приведены для примера",
    synthetic: "демонстрационные данные",
    illustrative: "критерии приведены для примера",
  },
  organisation: "Организация",
  organisationId: "Код орг.",
  indicatorCode: "код показателя",
  fieldCode: "код строки",
  unit: "единица измерения",
  block: "блок",
  points: "баллы",
  place: "Место",
  placeSmall: "место",
  total: "Общий балл",
  /** Beside the total where the Regulation speaks of criteria only (edition of 2026). */
  byInterpretation: "по толкованию Положения",
  change: "Изм.",
  /** `{year}` is the earlier year. */
  placeOfYear: "Место {year}",
  level: { error: "Ошибка", warning: "Предупреждение", note: "Для сведения" } satisfies Readonly<
    Record<FindingLevel, string>
  >,
  /** Caption of the figures with open errors a result rests on. */
  restsOn: "▲ Показатели с ошибками",
  /** Above the organisations of points and places; a number stands for `count`. */
  restingNames: (count: string) => `▲ Есть ошибки, организаций: ${count}`,
  /** Under the figures a result rests on, in a file: what it would be without them. */
  withoutErrors: {
    known: "на дату расчёта {date} без этих показателей: место {place}, общий балл {total}",
    /** Nothing else is declared. */
    nothing: "на дату расчёта {date} без этих показателей в отчёте ничего не остаётся",
    /** No declared figure can be left out. */
    unknown: "на дату расчёта {date}: пока отчёт не исправлен, итог без ошибок определить нельзя",
  },
  summary: {
    title: "Рейтинг членских организаций за {year} год",
    subtitle:
      "На рассмотрение Исполнительного комитета: Казахстанский отраслевой профессиональный союз работников просвещения, науки и высшего образования",
    prizes: "Призовые места (пункт 5.2 Положения)",
    encouragement: "Предлагаются к поощрению (решение принимает Исполнительный комитет)",
    /** In their place once that is decided. */
    encouraged: "Поощряются по решению Исполнительного комитета",
    nobodyEncouraged: "По решению Исполнительного комитета никто не поощряется.",
    noEncouragement: "Организаций, предлагаемых к поощрению, нет.",
    encouragementNotProvided: "Действующей редакцией Положения поощрение не предусмотрено.",
    moreOnAwards: "Полный список на листе «{name}». Организаций: {count}",
    /** Last year's place where it was a prize, in Roman numerals; and any other. */
    lastPrizePlace: "{year} г.: {place} место",
    lastPlace: "{year} г.: {place}-е место",
    all: "Все организации",
    part: "Список организаций сокращён, полный рейтинг в приложении (лист «{name}»)",
    chart: "Баллы по блокам",
    chartByCriteria: "Баллы по блокам",
    toNote: "Для сведения Исполнительного комитета:",
    decision: "Вопросы, требующие решения:",
    /** In its place once the results are approved. */
    notes: "Сведения к утверждённым итогам:",
    /** Below the sentences, where an edit has made or mended an error since. */
    errorsChanged: "▲ После обновления итогов ошибки в показателях изменились: нажмите «Обновить итоги» на панели.",
    notReady: "Итоги не готовы: баллы основаны на показателях с неисправленными ошибками (▲): {names}.",
    moreOrganisations: "ещё организаций: {count}",
    /** By the date of clause 5.1. */
    procedure: {
      borderline: "Дата расчёта {date}: в пункте 5.1 («до 1\u00A0апреля») не указано, входит ли этот день в срок.",
      past: "Процедура оценки проводится до 1\u00A0апреля (пункт 5.1); на дату расчёта {date} этот срок прошёл.",
      /** The same of the day of the approval. */
      approved: {
        borderline:
          "Итоги утверждены {date}: в пункте 5.1 («до 1\u00A0апреля») не указано, входит ли этот день в срок.",
        past: "Процедура оценки проводится до 1\u00A0апреля (пункт 5.1); итоги утверждены {date}, после этого срока.",
      },
    },
    decided: "{title}: решение – {names}. Основание: {reason}.",
    decisionsMade: "Принятые решения:",
    noDecision: "Вопросов, требующих отдельного решения Исполнительного комитета, не выявлено.",
    errors: "Неисправленных ошибок: {count}.",
    missingFigures: "Показатели без данных (баллы по ним не начислены): {names}.",
    twoDecimals: "Показаны два знака после запятой, суммы точные",
    missingReturns: "Отчёт не представлен (место не присваивается): {names}.",
    protocol: "Протокол № ____, п. ____, «___» ______________ 20__ г.",
    /** Once approved; {protocol} {item} {date}. */
    protocolDone: "Протокол № {protocol}, п. {item}, {date}",
    chair: "Председатель",
  },
  ranking: {
    title: "Рейтинг, {year} год",
    subtitle: "Место = 1 + число организаций с большим общим баллом; при равных баллах место одно, ставится знак «=»",
    legend:
      "Толстая линия: призовые места. «=»: равные баллы, решение принимает Исполнительный комитет. ↑ ↓ с числом: по сравнению с местом за прошлый год. ▲ у места: балл основан на показателях с неисправленными ошибками.",
    share: "Доля от наибольшего балла",
  },
  pointsSheet: {
    title: "Баллы, {year} год",
    hundredths: "Баллы округляются до двух знаков после запятой, суммы точные",
    decimals: "Знаков после запятой в баллах: {count}; суммы точные",
    exact: "Баллы не округляются",
    legend: "Полужирное число: наибольший балл по показателю. Штриховка: нет данных.",
    kept: "Курсив: как рассчитано. «≠»: изменено",
    /** While `≠` stands instead of some points. */
    moved: "«≠»: значение или критерий изменены, нужна надстройка",
    median: "Медиана",
    blockSum: "всего по блоку",
    sums: "Баллы по блокам",
    sumsByCriteria: "Баллы по блокам",
    number: "номер блока",
  },
  placesSheet: {
    title: "Места, {year} год",
    subtitle: "Места по каждому показателю (пункт 4.2 Положения); при равных баллах место одно",
    legend: "Полужирное число: места 1–3. Штриховка: нет данных, место не присваивается.",
    blockPlace: "место по блоку",
  },
  awards: {
    title: "Награждение, {year} год",
    subtitle: "Пункт 5.2 Положения; список является предложением, решение принимает Исполнительный комитет",
    legend: "Порядок строк при равных баллах решением не является.",
    kind: "Вид награждения",
    reason: "Основание",
    kinds: { prize: "Призовое место", encouragement: "Поощрение", decision: "Требует решения" } satisfies Readonly<
      Record<AwardKind, string>
    >,
    reasons: {
      place: "Место по общему баллу (пункт 5.2)",
      "places-by-criterion": "Место по сумме мест по критериям (пункты 4.3, 5.2, по толкованию)",
      "shared-place": "Место делят организации с равным баллом, решение принимает Исполнительный комитет (пункт 5.2)",
      decided: "Решение Исполнительного комитета при равных баллах (пункт 5.2)",
      "decided-shared":
        "Одно место у нескольких организаций по решению Исполнительного комитета при равных баллах (пункт 5.2)",
      "prize-tie": "Организаций с равным баллом больше, чем призовых мест",
      "next-by-place": "Высокий балл после призовых мест (пункт 5.2)",
      "encouragement-tie": "Организаций с равным баллом больше, чем поощрений",
      "leads-block": "Наибольший балл по основному блоку (пункт 5.2)",
      "high-in-block": "Один из наибольших баллов по основному блоку (пункт 5.2, по толкованию)",
      "high-by-blocks": "Одна из наибольших сумм баллов по основным блокам (пункт 5.2, по толкованию)",
    } satisfies Readonly<Record<AwardReason, string>>,
    /** Shown where places no longer are those the list was drawn up by; begins with `▲`. */
    changed: "▲ После расчёта изменились места или настройки: список составлен по прежним",
  },
  criteria: {
    title: "Таблица критериев",
    subtitle:
      "Блоков: {blocks} · показателей: {indicators} · при изменении таблицы баллы пересчитывает надстройка, без неё вместо сумм ставится «≠»",
    legend:
      "Серые столбцы справа: параметры расчёта, порядок начисления изменяется в них; баллы, описание и пределы следуют за ними.",
    code: "Код",
    indicator: "Показатель",
    unit: "Ед. изм.",
    how: "Как начисляются баллы",
    range: "Допустимые пределы",
    weight: "Вес",
    source: "Источник (пункт 3.3)",
    evidence: "Подтверждающий документ",
    status: "Статус",
    /** Where one of a few words stands. */
    choice: { title: "Выбор из списка", text: "Выберите значение из списка." },
    /** Beside cells whose words follow the parameters: typing there would change nothing. */
    derived: {
      title: "Составлено автоматически",
      text: "Эти слова составлены по столбцам справа, начиная со столбца {column}. Порядок начисления баллов меняется там или на шаге «Критерии» панели.",
    },
  },
  reference: {
    title: "Блоки, исходные данные и проверки",
    subtitle:
      "Части таблицы критериев; при изменении проверки и баллы пересчитывает надстройка, без неё они остаются прежними",
    blocks: "Блоки (пункт 3.2 Положения)",
    number: "Номер",
    name: "Наименование",
    sheetName: "Название листа",
    baseFields: "Исходные данные",
    type: "Вид",
    min: "Не менее",
    max: "Не более",
    checks: "Проверки",
    checkLevel: "Уровень",
    expression: "Что проверяется",
    inCodes: "В кодах",
    explanation: "Назначение",
    code: "Проверяется программой",
  },
  figures: {
    baseTitle: "Исходные данные",
    baseSubtitle: "{year} год · организаций: {organisations} · строк: {fields}",
    blockSubtitle: "{year} год · значения, представленные организациями · заполняются жёлтые ячейки",
    legend:
      "Штриховка: нет данных (балл не начисляется, указано на листе «{name}»). Курсив: вычисляется из исходных данных.",
    union: "Всего",
    range: "Допустимые пределы: {min} – {max}.",
    leaveBlank: "Если данных нет, оставьте ячейку пустой.",
    whole: { prompt: "Введите целое число.", error: "Нужно целое число." },
    decimal: { prompt: "Введите число.", error: "Нужно число." },
    money: { prompt: "Введите сумму: {unit}.", error: "Нужна сумма: {unit}." },
    date: { prompt: "Введите дату в виде дд.мм.гггг.", error: "Нужна дата." },
    yesNo: { prompt: "Выберите из списка: да / нет.", error: "Только «да» или «нет»." },
    source: {
      prompt:
        "Выберите из списка: 3.3-1 отчёты; 3.3-2 официальная статистика; 3.3-3 проверки; 3.3-4 материалы коллегиальных органов.",
      error: "Выберите один из четырёх видов списка (пункт 3.3).",
    },
    errorTitle: "Значение не принято",
  },
  evidence: {
    title: "Подтверждающие документы и пояснения, {year} год",
    subtitle: "Документ, источник информации (пункт 3.3), пояснение и значение за прошлый год по каждому показателю",
    legend: "Заполняются жёлтые ячейки. К предупреждению укажите причину и документ (не менее 10 знаков).",
    code: "Код",
    indicator: "Показатель",
    lastYear: "Значение за прошлый год",
    document: "Подтверждающий документ",
    source: "Источник (пункт 3.3)",
    remark: "Пояснение",
  },
  findings: {
    title: "Результаты проверки, {year} год",
    subtitle: "■ ошибка исправляется до рейтинга; ▲ к предупреждению даётся пояснение; ○ для сведения",
    legend:
      "Пояснение вносится на листе «{name}». Ошибок: {errors} · предупреждений: {warnings} · для сведения: {notes}",
    level: "Уровень",
    where: "Где (лист, ячейка)",
    what: "Что выявлено",
    grounds: "Основание",
    remedy: "Как исправить",
    reason: "Пояснение",
    state: "Состояние",
    open: "открыто",
    explained: "пояснено",
    accepted: "принято",
    awaitsDecision: "ожидает решения",
    none: "Ошибок и предупреждений не выявлено.",
  },
  years: {
    title: "Сравнение по годам",
    subtitle: "За прошлые годы показаны опубликованные данные и результаты прежних лет этой книги",
    legend:
      "Штриховка: данных нет или в показателях остались ошибки. «поощр.»: поощрённая организация. Заполняются жёлтые ячейки.",
    encouraged: "поощр.",
    change: "Изменение места",
    index: "Баллы, {year} = 100",
    path: "Места по годам",
  },
  organisations: {
    title: "Членские организации",
    subtitle: "{year} год · организаций: {count} · данные связаны по коду организации",
    legend: "Наименования изменяются на этом листе; код организации не изменяется.",
    short: "Краткое наименование",
    full: "Полное наименование",
    return: "Отчёт",
    declared: "● представлен",
    notDeclared: "○ отчёт не представлен",
    signedBy: "Подписал(а)",
    signedOn: "Дата подписания",
    unsigned: "не подписан",
    aliases: "Прежние и краткие наименования",
    language: "Язык",
    name: "Наименование",
    when: "Когда",
  },
  settings: settingsRu,
  prizeBases: {
    total: "по общему баллу, по толкованию",
    "places-by-criterion": "по сумме мест по критериям, по толкованию",
  } satisfies Readonly<Record<PrizeBasis, string>>,
  editions: {
    "ED-2022": "Положение от 23.12.2022 (№ 21, п. 3)",
    "ED-2025": "Положение в ред. от 25.02.2025 (№ 4, п. 14; в Положении указан п. 11)",
    "ED-2026": "Положение в ред. от 20.02.2026 (№ 9, п. 7), по толкованию: лучший в каждом основном блоке",
    "ED-2026-SUM": "Положение в ред. от 20.02.2026 (№ 9, п. 7), по толкованию: сумма основных блоков",
    "ED-2026-SEVERAL": "Положение в ред. от 20.02.2026 (№ 9, п. 7), по толкованию: несколько в каждом основном блоке",
  } satisfies Readonly<Record<EditionId, string>>,
  log: {
    title: "Журнал изменений",
    subtitle: "Лист защищён: записи только добавляются",
    number: "№",
    time: "Время",
    who: "Кто",
    action: "Действие",
    where: "Где",
    before: "Было",
    after: "Стало",
    reason: "Причина",
    file: "Файл",
    hash: "SHA-256",
    mark: "Метка результата",
    actions: {
      warningAccepted: "предупреждение принято с пояснением",
      warningReopened: "предупреждение открыто снова",
      criteriaReplaced: "таблица критериев заменена",
      criteriaChanged: "таблица критериев изменена",
      figureRemoved: "значение показателя исключено",
      decisionMade: "решение Исполнительного комитета",
      decisionWithdrawn: "решение Исполнительного комитета отозвано",
      figureKept: "значение оставлено при новом содержании показателя",
      figureCorrected: "значение исправлено",
      organisationRemoved: "организация исключена из списка",
      formMade: "форма отчёта выдана",
      returnTaken: "отчёт загружен",
      returnChecked: "отчёт проверен",
      returnSentBack: "отчёт возвращён на доработку",
      returnAccepted: "отчёт принят",
      returnRefused: "отчёт отклонён",
      decisionEntered: "решение взято на контроль",
      decisionRemoved: "решение снято с контроля",
      decisionReported: "организация сообщила об исполнении решений",
      decisionJudged: "исполнение решения оценено",
      executionRuleSet: "изменён порядок оценки исполнения решений",
      previousReturnTaken: "отчёт прошлого года загружен",
      rated: "рейтинг рассчитан",
      choiceMade: "решение о поощрении или баллах",
      choiceWithdrawn: "решение отозвано",
      resultsSubmitted: "итоги внесены на утверждение",
      resultsReturned: "внесение отозвано",
      resultsApproved: "итоги утверждены",
      resultsReopened: "итоги открыты снова",
      signatureAttached: "приложена электронная подпись",
    },
  },
};

/** Every word on the sheets of a year in one language. `{name}` stands for a value; `{year}` for the reporting year. */
export type SheetWords = typeof sheetsRu;
