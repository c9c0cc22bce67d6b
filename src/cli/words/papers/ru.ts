export const papersRu = {
  /** Follows the help of the other commands. */
  help: `
Команды для оценённого года
  act <книга>              записать проект постановления и письма о награждении на казахском и русском языках (.docx, .txt)
  extract <книга>          записать итоги для публикации (.xlsx, .csv, .html) и как сложились баллы каждой организации
  archive <файлы>          соединить утверждённые годы книг и архивов (.json) с опубликованными
  verify <книга>           проверить, совпадает ли книга с утверждённой
  board <книга или отчёты>    показать состояние отчёта каждой организации: поступил, возвращён, принят
  decisions <книга или отчёты>  исполнение решений руководящих органов: просроченные первыми, значения для показателей
  remarks <книга или отчёты>  записать, что каждой организации исправить в отчёте, на казахском и русском языках (.docx, .xlsx, .txt)

Параметры act
  --out <папка>     куда записать
  --protocol, --item, --date   номер протокола, пункта и дата (дд.мм.гггг или гггг-мм-дд), пока итоги не утверждены
  --head <вид>      own или both: бланк на языке документа или на двух языках
Параметры extract и archive
  --out             папка публикации; файл архива (.json)
Параметры act и extract
  --draft           записать проекты, хотя есть нерешённое, утраченные листы или ошибки; проекты это указывают
Параметры board, decisions и remarks
  --out <папка>     куда записать доработку (remarks)
  --json            вывести состояние отчётов как JSON (board, decisions)
  --due, --book, --table, --by-codes   как у rate, если даны папка или файлы отчётов
Параметры всех семи
  --year <год>      если в книге несколько лет
  --overwrite       заменить файлы, которые уже есть

Код завершения act и extract: 0 – записано, 1 – итоги требуют решения.
Код завершения verify: 0 – совпадает с утверждённой, 1 – иначе.
`,
  /** No organisation has anything to mend. */
  noRemarks: "Открытых результатов проверки нет, файлы не записаны.",
  /** Over the board of a folder, which has no log. */
  boardOfFiles:
    "Прочитаны файлы отчётов: выдачу форм, дни поступления, проверку, возвраты и приём показывает только книга года.",
  /** Beside those without a return: files nobody can tell the organisation of. */
  mayBeTheirs: (files: string) => `отклонённых файлов без организации: ${files}, это могут быть их отчёты`,
  maybeItsFile: (file: string, reason: string) => `возможно, отклонён отчёт этой организации, файл ${file}: ${reason}`,
  practice: "Демонстрационные данные: на документах стоит отметка «демонстрация».",
  draft: "Итоги не утверждены: на документах стоит отметка «проект».",
  /** Over the findings, where nothing is written. */
  unsettled: "Итоги требуют решения. Документы не записаны. Проекты с перечнем этих результатов проверки: --draft",
  /** Over the findings, where drafts are written. */
  unsettledDraft: "Итоги требуют решения. Документы записаны как проекты с перечнем этих результатов проверки.",
  archived: (years: string, path: string) => `Годы в архиве: ${years}. Записано: ${path}`,
  notApproved: "Итоги в этой книге не утверждены.",
  asApproved: (version: string) => `Книга совпадает с утверждённой. Версия ${version}.`,
  differs: (version: string) => `Книга отличается от утверждённой. Версия ${version}.`,
  /** Before the sentences of sheets that read otherwise. */
  wordings:
    "Тексты листов, отличные от тех, что пишет эта программа: их записала другая её версия или изменил человек.",
  signature: (attached: string) => `Электронная подпись: ${attached}`,
  /** What the verification does not compare. */
  notCovered:
    "Не сверяются: лист результатов проверки, записи журнала, кроме утверждения и решений, документы и пояснения к показателям.",
  fingerprint: (fingerprint: string) => `SHA-256 утверждения: ${fingerprint}`,
  sealBroken: "Утверждённые значения, хранящиеся в книге, отсутствуют или изменены.",
  cell: (sheet: string, cell: string, approved: string, found: string) =>
    `${sheet}, ${cell}: утверждено ${approved}, найдено ${found}`,
  fact: (path: string, approved: string, found: string) => `${path}: утверждено ${approved}, найдено ${found}`,
  blank: "(пусто)",
  errors: {
    noWorkbook: "Укажите книгу одного года",
    noYearOrReturns: "Укажите книгу года, папку или файлы отчётов",
    noArchiveOut: "Укажите файл архива: --out <файл.json>",
    badHead: (value: string) => `Неизвестный вид бланка: ${value}. Возможны: own, both`,
    notAWorkbook: (path: string) => `Это не книга .xlsx, которую можно прочитать: ${path}`,
    /** The workbook counts days from 1904. */
    dateSystem: (path: string) => `Даты книги отсчитываются от 1904 года, поэтому она не прочитана: ${path}`,
    noYear: (path: string) => `В книге нет оценённого года: ${path}`,
    severalYears: (path: string, years: string) =>
      `В книге несколько лет. Укажите год параметром --year: ${years}. Файл: ${path}`,
    otherYear: (path: string, years: string) => `Этого года нет в книге. В ней есть: ${years}. Файл: ${path}`,
    alreadyApproved: "Итоги утверждены: номер и дата протокола записаны в книге",
    notApproved: (path: string) => `Итоги не утверждены и в архив не входят: ${path}`,
    neverArchived: (path: string) => `Демонстрационные данные в архив не входят: ${path}`,
    archiveFault: {
      "not-json": (path) => `Это не JSON: ${path}`,
      "another-format": (path) => `Это не архив итогов: ${path}`,
      year: (path, at) => `Запись ${at} архива имеет другой формат, ничего не взято: ${path}`,
    } satisfies Readonly<Record<"not-json" | "another-format" | "year", (path: string, at: string) => string>>,
  },
};

/** What the commands `act`, `extract`, `archive`, `verify`, `board` and `remarks` say. */
export type PapersWords = typeof papersRu;
