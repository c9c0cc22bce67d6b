import { papersRu } from "./papers/ru";
import type { FileTrouble } from "../files/file-trouble";

export const cliRu = {
  /** Of the commands for papers and approval. */
  papers: papersRu,
  help: `Bagalau: ежегодная оценка деятельности членских организаций

Команды
  rate <папка или файлы>   прочитать отчёты, рассчитать рейтинг, показать места и награждение
  rate --json              рассчитать рейтинг по JSON со стандартного ввода
  template                 записать формы отчётов для всех организаций
  sample                   записать демонстрационные данные
  campaign --json          отчётно-выборная кампания по JSON со стандартного ввода
  campaign sample          записать книгу демонстрационной кампании
  campaign <папка или файлы>  принять заполненные формы в книгу кампании, показать результат
  campaign forms <файл>    записать форму для каждой областной организации

Параметры rate
  --year <год>      отчётный год; без него берётся год большинства отчётов
  --lang <язык>     kk, ru или en; язык сообщений и книги, без него kk
  --out <файл>      записать книгу с рейтингом (.xlsx); заменяется только прежняя книга с рейтингом
  --previous <путь>  отчёты прошлого года (папка) или книга с рейтингом за него (файл); с ними сравнивается год, если прошлогодние значения в форме изменены
  --due <дата>      срок представления отчётов, дд.мм.гггг или гггг-мм-дд; опоздавшие отмечаются
  --book <файл>     книга года: критерии, состав организаций, настройки и значения аппарата берутся из неё
  --table <файл>    таблица критериев: .json, .xlsx, .docx, .csv или .tsv; без неё и без --book – таблица для примера
  --by-codes        читать по кодам листы, строки которых вставлены или переставлены; что где стоит, называется в результатах проверки
  --force           записать книгу с рейтингом, даже если ни один отчёт не принят
  --json            вывести результат в виде JSON
  --strict          код завершения 1, если есть ошибки

Параметры template
  --year <год>      отчётный год
  --lang <язык>     язык форм
  --out <папка>     куда записать
  --previous <путь>  отчёты прошлого года (папка) или книга с рейтингом за него (файл): их значения будут показаны рядом; без него рядом с --out ищутся папка и книга, названные годом, например 2024 и 2024.xlsx
  --due <дата>      срок представления, дд.мм.гггг или гггг-мм-дд
  --book <файл>     книга года: критерии, состав организаций, настройки и значения аппарата берутся из неё
  --table <файл>    таблица критериев: .json, .xlsx, .docx, .csv или .tsv; без неё и без --book – таблица для примера
  --overwrite       заменить файлы, которые уже есть; без него они сохраняются

Параметры sample
  --year <год>      2024 или 2025; без него записываются оба года и набор с ошибками; с --book или --table – любой год
  --out <папка>     куда записать
  --book <файл>     книга года: критерии, состав организаций и настройки берутся из неё
  --table <файл>    таблица критериев: .json, .xlsx, .docx, .csv или .tsv; без неё и без --book – таблица для примера
  --overwrite       заменить файлы, которые уже есть; без него они сохраняются

Параметры campaign
  --json            вывести результат в виде JSON
  --lang <язык>     язык книги
  --out <папка>     куда записать
  --overwrite       заменить файл, который уже есть
  --strict          код завершения 1, если есть ошибки, в том числе непрочитанные ячейки

Код завершения: 0 готово, 1 есть ошибки и указано --strict, ни один отчёт не принят (rate) или какой-либо файл не принят (campaign), 2 неверный вызов.
`,
  errors: {
    unknownCommand: (value: string) => `Неизвестная команда: ${value}`,
    /** `detail` is the option as typed. */
    badOption: (detail: string) => `Неверный параметр: ${detail}`,
    extraWord: (value: string) => `Лишний параметр: ${value}`,
    badLanguage: (value: string) => `Неизвестный язык: ${value}. Допустимые: kk, ru, en`,
    badYear: (value: string) => `Неверный год: ${value}`,
    noYear: "Укажите отчётный год: --year 2025",
    badDate: (option: string, value: string) =>
      `Неверная дата: ${option} ${value}. Нужный вид: дд.мм.гггг или гггг-мм-дд`,
    noInput: "Укажите папку или файлы отчётов",
    noCampaign: "Укажите книгу кампании с формами, --json или sample",
    /** None of the files is the workbook of a whole campaign. */
    noCampaignFile: "Среди файлов нет книги кампании; укажите её вместе с формами",
    noOut: "Укажите папку: --out <папка>",
    notFound: (path: string) => `Не найдено: ${path}`,
    notAFile: (path: string) => `Не файл и не папка: ${path}`,
    noReturns: "Отчёты не найдены: в папке нет файлов .xlsx",
    yearTie: (years: string) => `Отчётов за разные годы поровну. Укажите год параметром --year: ${years}`,
    /** `trouble` says why, in words of `trouble`. */
    cannotWrite: (path: string, trouble: string) => `Не удалось записать: ${path}. ${trouble}`,
    cannotRead: (path: string, trouble: string) => `Не удалось прочитать: ${path}. ${trouble}`,
    trouble: {
      "no-space": "На диске нет места.",
      "no-right": "Нет права доступа.",
      "in-use": "Файл занят другой программой, закройте его.",
      "name-too-long": "Слишком длинное имя.",
      "no-folder": "Такой папки нет.",
      there: "Там уже есть файл или папка.",
      disk: "Ошибка диска.",
    } satisfies Readonly<Record<FileTrouble, string>>,
    unexpected: (detail: string) => `Работа прервана из-за ошибки программы: ${detail}`,
    /** A rated workbook of no return at all. */
    nothingRated: (path: string) =>
      `Ни один отчёт не принят, книга с рейтингом не записана. Чтобы записать её, укажите --force: ${path}`,
    /** `files` stand each on a line of its own. */
    filesThere: (count: string, files: string) =>
      `Файлы уже есть, ничего не записано. Чтобы заменить их, укажите --overwrite. Количество файлов: ${count}\n${files}`,
    outTaken: (path: string) =>
      `Этот файл не заменяется: он изменён или не является книгой с рейтингом. Укажите другое имя: ${path}`,
    outEnding: (path: string, ending: string) => `Имя файла должно оканчиваться на ${ending}: ${path}`,
    /** A file is named where a folder is written. */
    outFolder: (path: string) => `Здесь записывается папка, а указано имя файла: ${path}`,
    sampleYear: "Демонстрационные данные есть за 2024 и 2025 годы",
    /** Not a workbook of a year, or none with a table. */
    badBook: (path: string) => `Это не книга года с таблицей критериев: ${path}`,
    noTable: (path: string) => `Таблица критериев не найдена: ${path}`,
    /** `lines` are numbers of indicators that the file leaves open. */
    tableOpen: (path: string, lines: string) =>
      `В таблице критериев есть вопросы, ответьте на них в Excel («Загрузить таблицу…») и укажите книгу: --book. Показатели: ${lines}. Файл: ${path}`,
    hint: "Помощь: --help",
  },
  reading: (done: number, all: number, file: string) => `Чтение отчётов: ${done} из ${all}, ${file}`,
  writing: (done: number, all: number, file: string) => `Запись файлов: ${done} из ${all}, ${file}`,
  rankingTitle: (year: number) => `Рейтинг за ${year} год`,
  markSynthetic: "Демонстрационные данные.",
  markIllustrative: "Критерии приведены для примера.",
  place: "Место",
  organisation: "Организация",
  total: "Общий балл",
  block: (number: string) => `Блок ${number}`,
  noReturn: "отчёт не представлен",
  prizes: "Призовые места",
  encouragement: "Поощрение (предложение)",
  nobody: "нет",
  /** Heading of the organisations whose results rest on open errors. */
  restsOn: "▲ Место и балл основаны на показателях с неисправленными ошибками. Итоги не готовы.",
  without: (place: number, total: string) => `Без этих показателей: место ${place}, общий балл ${total}`,
  /** Nothing else is declared. */
  withoutNothing: "Без этих показателей в отчёте ничего не остаётся.",
  /** No declared figure can be left out. */
  cannotTell: "Пока отчёт не исправлен, итог без ошибок определить нельзя.",
  findings: "Результаты проверки",
  findingLevels: { error: "Ошибка", warning: "Предупреждение", note: "Для сведения" },
  formChanges: "Значений принято из форм",
  filesRefused: "Файлов не принято",
  formsUntouched: "Форм без новых значений (не заполнены или не изменены)",
  warningsElsewhere: "Предупреждения относятся к ходу кампании, а не к формам. Их перечень: campaign <файл>.",
  counts: (errors: string, warnings: string, notes: string) =>
    `Ошибки: ${errors}. Предупреждения: ${warnings}. Для сведения: ${notes}.`,
  /** Heading of findings that concern no single file. */
  allFiles: "По всем отчётам",
  /** Last year's folder or workbook that nobody named. */
  previousFound: (path: string) => `Данные прошлого года найдены рядом: ${path}`,
  previousWorkbook: (year: number, file: string, count: string) =>
    `Значения за ${year} год взяты из книги ${file}. Организаций: ${count}`,
  previousReturns: (year: number, count: string) => `Значения за ${year} год взяты из отчётов. Организаций: ${count}`,
  previousNone: (year: number) => `Значения за ${year} год не найдены`,
  /** Before forms that are refused, each with what stands elsewhere in it: codes, rows of the form → rows of the file. */
  readableByCodes:
    "Строки этих форм вставлены или переставлены, формы не приняты. Каждый код стоит один раз рядом со своим наименованием: если укажете --by-codes, формы будут прочитаны по кодам. Коды: строки формы → строки файла",
  skipped: (file: string) => `Книга с рейтингом не читалась как отчёт: ${file}`,
  written: (path: string) => `Записано: ${path}`,
  filesWritten: (count: string, folder: string) => `Записано файлов: ${count}. Папка: ${folder}`,
};

/** Words of the command line. */
export type CliWords = typeof cliRu;
