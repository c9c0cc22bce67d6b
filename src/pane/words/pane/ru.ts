import { romanPlace } from "../../../text/roman-place";
import type { EditionId } from "../../../rating/editions/edition";
import { failuresRu } from "../failures/ru";
import { stepsRu } from "../steps/ru";
import { homeRu } from "../home/ru";
import { figuresRu } from "../figures/ru";
import { resultsRu } from "../results/ru";
import { noticesRu } from "../notices/ru";

export const ru = {
  ...stepsRu,
  ...homeRu,
  ...figuresRu,
  ...resultsRu,
  notices: noticesRu,
  steps: {
    year: "Год",
    criteria: "Критерии",
    figures: "Показатели",
    check: "Проверка",
    rating: "Рейтинг",
    awards: "Награждение",
    summary: "Итоги",
    approval: "Утверждение",
  },
  editions: {
    "ED-2022": "Положение от 23.12.2022 (№\u00A021, п.\u00A03)",
    "ED-2025": "Положение в ред. от 25.02.2025 (№\u00A04, п.\u00A014; в Положении указан п.\u00A011)",
    "ED-2026": "Положение в ред. от 20.02.2026 (№\u00A09, п.\u00A07), по толкованию: лучший в каждом основном блоке",
    "ED-2026-SUM": "Положение в ред. от 20.02.2026 (№\u00A09, п.\u00A07), по толкованию: сумма основных блоков",
    "ED-2026-SEVERAL":
      "Положение в ред. от 20.02.2026 (№\u00A09, п.\u00A07), по толкованию: несколько в каждом основном блоке",
  } satisfies Readonly<Record<EditionId, string>>,
  languages: { kk: "Казахский", ru: "Русский", en: "Английский" },
  /** Short names of the five criteria of clause 3.2, for chips. */
  shortBlocks: ["Организационная", "Защита", "Охрана труда", "Партнёрство", "Финансы"] satisfies readonly [
    string,
    string,
    string,
    string,
    string,
  ],
  shell: {
    steps: "Шаги оценки",
    more: "Настройки и помощь",
    approved: (year: string) => `${year} · утверждено`,
    submitted: (year: string) => `${year} · внесено`,
    draft: (year: string) => `${year} · проект`,
    errors: (count: string) => `Ошибки: ${count}`,
    decisions: (count: string) => `Нужны решения: ${count}`,
    incomplete: "Есть неполные отчёты",
    stale: "Итоги устарели",
    /** Results rest on open errors. */
    notReady: "Итоги не готовы: есть ошибки",
    later: "Не начато",
    recalculated: (time: string) => `Пересчитано: ${time}`,
    undo: (step: string) => `Отменить: ${step}`,
    undone: (step: string) => `Отменено: ${step}`,
    redone: (step: string) => `Снова выполнено: ${step}`,
    undoOfYear: (step: string, year: string) => `${step} (${year})`,
    undoWithEdits: "Отменить вместе с правками",
    redoWithEdits: "Выполнить снова поверх правок",
    putBack: "Вернуть книгу в состояние до действия",
    wasPutBack: "Книга возвращена в прежнее состояние",
    moreCells: (count: string) => `и ещё ячеек: ${count}`,
    noData: "нет данных",
    noReturn: "отчёт не представлен",
    place: (place: number) => (place <= 3 ? `${romanPlace(place)}\u00A0место` : `${place}-е место`),
    /** By block or indicator, where there are no prizes. */
    placeAmong: (place: number) => `${place}-е место`,
    placeWord: "место",
    tied: "равные баллы",
    unit: (unit: string) => `единица измерения: ${unit}`,
    retry: "Повторить",
    stop: "Остановить",
    stopping: "Остановка…",
    close: "Закрыть",
    /** Link to the page that tries the user's own Excel. */
    campaign: "Отчётно-выборная кампания",
    excelCheck: "Проверка этого Excel",
    details: "Подробности",
    progress: (count: string, of: string) => `${count}\u00A0из\u00A0${of}`,
    back: "Назад",
  },
  toStep: {
    figures: "К показателям",
    check: "К проверке",
    rating: "К рейтингу",
    awards: "К награждению",
    summary: "К итогам",
  },
  failures: failuresRu,
  more: {
    title: "Настройки и помощь",
    language: "Язык панели",
    theme: "Оформление",
    light: "Светлое",
    dark: "Тёмное",
    system: "Как в Excel",
    undo: "Отмена действий",
    undoNone: "Отменять нечего.",
    undoLast: "Отменить последнее",
    keys: "Клавиши",
    key: "Клавиша",
    action: "Действие",
    keyPane: "перейти в панель и обратно в Excel",
    keySteps: "открыть шаг",
    keyBar: "перейти по шагам, строкам, ячейкам",
    keyList: "перейти в начало и в конец списка",
    keyCell: "выделить ячейку в Excel",
    keyFinding: "перейти к следующему и предыдущему результату проверки",
    keySearch: "перейти к поиску или условиям",
    keyBack: "вернуться с вложенной страницы",
    keyUndo: "отменить последнее действие",
    keyRedo: "снова выполнить отменённое",
    diagnostics: "Сведения о программе",
    diagnosticsText: "Версии и возможности Excel без показателей и названий организаций.",
    diagnosticsShow: "Показать сведения",
    copy: "Скопировать",
    copied: "Скопировано",
    copyFailed: "Скопировать не удалось. Выделите текст и нажмите Ctrl+C.",
    about: "О программе",
    aboutText: "Bagalau рассчитывает баллы, места и предложения о награждении по таблице критериев.",
    aboutData:
      "Все данные хранятся в этой книге. На этом компьютере хранятся язык, оформление, указанные фамилия и инициалы, незаписанные тексты и формы.",
    aboutRules: "При изменении таблицы баллы пересчитываются. Баллы округляются до двух знаков после запятой.",
  },
};

/** Every sentence of the task pane; one file per language holds all of them. */
export type PaneWords = typeof ru;
