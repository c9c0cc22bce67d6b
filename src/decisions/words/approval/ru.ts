import type { SignatureFault } from "../../records/signature-file";
import type { MissingDetail } from "../../records/missing-details";

export const approvalRu = {
  status: { draft: "Итоги не утверждены", submitted: "Итоги внесены на утверждение", approved: "Итоги утверждены" },
  version: (version: string) => `Версия ${version}`,
  practice:
    "Демонстрационные данные: шаги можно пройти для упражнения, документы получают отметку «демонстрация», в архив год не входит.",
  /** Why papers of demonstration data have no number, date and signatory. */
  practiceBlank:
    "В документах по демонстрационным данным номер, дата, докладчик, контроль и подпись остаются пустыми, даже если поля заполнены: такой документ нельзя принять за постановление.",
  /** Said by a cell of an approved year when it is chosen; title ≤ 32, text ≤ 225 characters. */
  lockedCell: {
    title: "Итоги утверждены",
    text: "Ячейка закрыта от изменений. Чтобы изменить значение, откройте новую версию года в панели надстройки, шаг «Утверждение».",
  },
  /** What protection is and is not. */
  protection:
    "Защита листов бережёт от случайных правок, это не шифрование. Изменения, сделанные в обход защиты, показывает проверка.",
  selfDeclared: "Имена указывают сами пользователи, программа их не проверяет.",
  body: "Орган, принимающий постановление",
  bodies: { "executive-committee": "Исполнительный комитет", "central-committee": "Центральный комитет" },
  protocol: "Номер протокола",
  item: "Номер пункта",
  date: "Дата заседания",
  /** Takes over who signed, reported and controlled by the last known paper. */
  knownPersons: "Указать лиц, названных в постановлении от 20.02.2026",
  chair: "Председатель",
  reporter: "Докладчик",
  reporterHint: "Должность, фамилия и инициалы в родительном падеже: «руководителя отдела … Иманбаева Е.С.»",
  control: "Контроль исполнения",
  controlHint: "Должность, фамилия и инициалы в винительном падеже: «руководителя … Иманбаева Е.С.»",
  addControl: "Добавить ответственного за контроль",
  inKazakh: (field: string) => `${field}, на казахском языке`,
  inRussian: (field: string) => `${field}, на русском языке`,
  choices: {
    title: "Решения Исполнительного комитета",
    encouragement: "Поощряемые организации",
    encouragementHint: "Отмечены организации, предложенные по пункту 5.2; выбор остаётся за Исполнительным комитетом.",
    candidate: (place: string, name: string, points: string) => `${place}-е место · ${name} · ${points}`,
    passedOver: (names: string) =>
      `Организации не выбраны, хотя баллов у них больше, чем у одной из выбранных: ${names}`,
    showAll: (count: string) => `Показать остальные организации: ${count}`,
    /** Within a sentence. */
    titles: { encouragement: "поощряемые организации", points: "баллы по решению", money: "денежная премия" },
    recordChoice: "Записать выбор",
    points: "Баллы по решению",
    pointsHint: "Прибавить баллы или, со знаком минус, снять; показываются отдельно от рассчитанных.",
    organisation: "Членская организация",
    recordPoints: "Записать баллы",
    badPoints: "Выберите организацию и укажите число баллов, не равное нулю.",
    moneyTitle: "Денежная премия",
    moneyHint: "Необязательно. Сумму ни один документ не называет, программа её не предлагает.",
    tenge: "Сумма, тенге",
    recordMoney: "Записать премию",
    badMoney: "Выберите организацию и укажите сумму целым числом больше нуля.",
    chosen: (names: string) => `Поощрение: ${names}`,
    nobody: "никого",
    given: (name: string, points: string) => `Баллы по решению: ${name}, ${points}`,
    money: (name: string, tenge: string) => `Денежная премия: ${name}, ${tenge} тенге`,
    openAgain: (changes: string) => `Решение открыто снова, изменилось: ${changes}.`,
    totalChanged: (name: string, before: string, now: string) => `${name}, общий балл: ${before} → ${now}`,
    placeChanged: (name: string, before: string, now: string) => `${name}, место: ${before} → ${now}`,
    /** In place of a total or place there is none of. */
    unknown: "нет",
    signed: (reason: string, who: string, at: string) => `${reason}. ${who}, ${at}`,
    withdraw: "Отозвать решение",
    withdrawn: "Решение отозвано.",
  },
  amendments: {
    title: "Изменения в Положении",
    hint: "Необязательно. Пункт постановления печатается, только если изменения указаны.",
    clause: "Пункт Положения",
    text: "Новая редакция пункта",
    add: "Добавить пункт",
    remove: (clause: string) => `Убрать пункт ${clause}`,
    newAppendix: "Приложение 1 утверждается в новой редакции",
  },
  who: "Исполнитель: фамилия и инициалы",
  /** In its place where the approval, or that it is taken back, is recorded. */
  approver: "Кто делает запись: фамилия и инициалы",
  approverHint: "Имя указывает тот, кто записывает утверждение или отзыв: панель его не подставляет и не проверяет.",
  reason: "Основание",
  reasonMissing: "Укажите основание, не менее 10 знаков.",
  whoMissing: "Укажите фамилию и инициалы.",
  missing: {
    protocol: "Укажите номер протокола.",
    item: "Укажите номер пункта.",
    date: "Укажите дату заседания.",
    "date-format": "Такой даты нет.",
    chair: "Укажите председателя.",
    reporter: "Укажите докладчика.",
    control: "Укажите ответственного за контроль.",
    "other-language": "Укажите имена на обоих языках.",
    "other-person":
      "Имена на казахском и русском языках принадлежат разным людям: сверьте председателя, докладчика и ответственных за контроль.",
    "open-again": "Есть решения, открытые снова: запишите их заново или отзовите.",
    amendments: "Укажите пункт Положения и его новую редакцию на обоих языках.",
  } satisfies Readonly<Record<MissingDetail | "open-again", string>>,
  /** Beside the button that was pressed. */
  notRecorded: "Не записано: в конце страницы не указаны основание или исполнитель.",
  /** Of what is chosen or entered on the page and is no record yet. */
  unrecorded: (titles: string) => `Не записано: ${titles}. Запишите решение или очистите поля.`,
  submit: "Внести на утверждение",
  approve: "Записать утверждение",
  takeBack: "Отозвать внесение",
  reopen: "Открыть новую версию",
  said: (version: string) => `Итоги года, версия ${version}`,
  approvedBy: (who: string, at: string) => `Утверждение записал: ${who}, ${at}`,
  reference: (reference: string) => `Постановление: ${reference}`,
  fingerprint: "Отпечаток SHA-256",
  verify: "Проверить книгу",
  verifying: "Книга проверяется",
  asApproved: "Книга совпадает с утверждённой.",
  /** Before the sentences of sheets that read otherwise. */
  wordings:
    "Тексты листов, отличные от тех, что пишет эта программа: их записала другая её версия или изменил человек.",
  /** What the verification does not compare. */
  notCovered:
    "Не сверяются: лист результатов проверки, записи журнала, кроме утверждения и решений, документы и пояснения к показателям.",
  differs: (count: string) => `Книга отличается от утверждённой. Отличий: ${count}`,
  recordLost: (version: string) =>
    `Утверждённые значения версии ${version} в книге есть, а записи об утверждении в журнале нет или она изменена.`,
  /** Where a fact stands; the sheet alone where no single cell tells it. */
  at: (sheet: string, cell?: string) => `Лист «${sheet}»${cell === undefined ? "" : `, ${cell}`}`,
  sealBroken: "Утверждённые значения, хранящиеся в книге, отсутствуют или изменены.",
  cell: (sheet: string, cell: string, approved: string, found: string) =>
    `Лист «${sheet}», ${cell}: утверждено ${approved}, найдено ${found}`,
  fact: (path: string, approved: string, found: string) => `${path}: утверждено ${approved}, найдено ${found}`,
  blank: "пусто",
  sheet: "Постановление",
  editionsSheet: "Редакции Положения",
  /** Over a paper on its sheet. */
  sheetIsOld:
    "Лист устарел: после его записи изменились результаты, решения или состояние утверждения. Запишите лист заново.",
  /** In the pane and from the command line. */
  oldSheet: (sheet: string) =>
    `Лист «${sheet}» устарел: после его записи изменились результаты, решения или состояние утверждения. Запишите лист заново.`,
  toEditions: "Редакции Положения на листе книги",
  actSheet: "Постановление на листе книги для печати",
  papers: "Документы",
  papersHint: "Файлы сохраняются на этот компьютер.",
  /** Over what is not settled. */
  unsettled: "Итоги требуют решения, документы не сохраняются. Не решено:",
  /** What to tick to have papers all the same. */
  asDrafts: "Сохранять как проекты с перечнем нерешённого",
  actKk: "Постановление на казахском языке (.docx)",
  actRu: "Постановление на русском языке (.docx)",
  actBoth: "Постановление на казахском языке, бланк на двух языках (.docx)",
  letters: "Письма о награждении и дипломы (.docx)",
  extract: "Итоги для публикации (.html)",
  handOuts: "Как сложились баллы всех организаций (.html)",
  cannotSave: "Здесь панель не может сохранить файл. Скопируйте текст.",
  text: "Текст постановления",
  earlier: "Прежние версии",
  earlierLine: (version: string, who: string, at: string, fingerprint: string) =>
    `Версия ${version}: ${who}, ${at}. SHA-256: ${fingerprint}`,
  signature: "Электронная подпись",
  signatureHint:
    "Файл подписи (.cms) сохраняется в книге рядом с записью об утверждении. Подпись здесь не проверяется, её проверяют в NCALayer.",
  signedFile: "Подписанный файл",
  signatureFile: "Файл подписи",
  attach: "Приложить подпись",
  signatureFaults: {
    empty: "Файл подписи пуст.",
    "too-large": "Файл подписи больше 200 КБ. Приложите отсоединённую подпись, в которой нет самого документа.",
    "not-cms": "Это не файл подписи (.cms): подписи формата CMS в нём нет.",
    "signed-empty": "Подписанный файл пуст.",
    "same-file": "Один и тот же файл выбран дважды. Укажите документ и файл его подписи.",
    known: "Эта подпись уже приложена.",
  } satisfies Readonly<Record<SignatureFault | "signed-empty" | "same-file" | "known", string>>,
  /** Saves the kept file again. */
  saveSignature: (file: string) => `Сохранить файл подписи ${file}`,
  /** Its record is there, its file is not, or another. */
  signatureLost: (file: string) => `Файл подписи ${file}, хранящийся в книге, отсутствует или изменён.`,
  attached: (file: string, signedFile: string, hash: string) =>
    `${file} к файлу ${signedFile}, не проверена. SHA-256: ${hash}`,
};

/** Words of the page on which results are submitted, approved, verified and opened again. */
export type ApprovalWords = typeof approvalRu;
