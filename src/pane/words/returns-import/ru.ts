export const returnsImportRu = {
  open: "Загрузить отчёты…",
  title: "Загрузка отчётов",
  nothing: "Ничего ещё не записано",
  lead: "Выберите заполненные отчёты в формате .xlsx или архив .zip с ними либо перетащите их сюда. Файлы только читаются и остаются на этом компьютере.",
  choose: "Выбрать файлы…",
  add: "Добавить файлы…",
  again: "Начать заново",
  reading: (count: string, of: string) => `Чтение отчётов: ${count} из ${of}`,
  counts: (files: string, ready: string, questions: string, refused: string) =>
    `Файлы: ${files}. Готовы: ${ready}, вопросы: ${questions}, отклонены: ${refused}`,
  values: (values: string, organisations: string) => `Изменятся значения: ${values}; организации: ${organisations}`,
  whose: (name: string) => `Организация не определена: ${name}`,
  /** The organisation on the cover, and the one the form was issued to. */
  whoseOfTwo: (name: string, own: string) => `На титульном листе: ${name}; форма выдана организации: ${own}`,
  whoseChoose: "Выберите организацию, представившую отчёт",
  /** Where names like it are offered and it is none of them. */
  whoseOther: "Другая организация",
  twice: "Отчёты одной организации различаются. Оставьте один из них.",
  /** A form whose rows were inserted or sorted. */
  movedRows: {
    lead: "Строки формы вставлены или переставлены. Каждый код стоит один раз рядом со своим наименованием, поэтому форму можно прочитать по кодам.",
    row: (field: string, from: string, to: string) => `${field}: строка ${from} формы, в файле строка ${to}`,
    rows: (fields: string, from: string, to: string) => `${fields}: строки ${from} формы, в файле строки ${to}`,
    read: "Прочитать по кодам",
  },
  take: "Записать этот отчёт",
  refused: "Отклонён",
  question: "Вопрос",
  changes: (count: string) => `Изменения: ${count}`,
  first: (count: string) => `Впервые, значения: ${count}`,
  unchanged: (count: string) => `Без изменений: ${count}`,
  same: "Без изменений",
  answers: (count: string) => `Исполнение решений: ${count}`,
  record: (count: string) => `Записать отклонённые: ${count}`,
  texts: (count: string) => `Документы и пояснения: ${count}`,
  /** The head who signed or the day of signing is another. */
  signature: "Подпись: изменятся руководитель или дата",
  unread: (count: string) => `Не прочитаны ячейки: ${count}. В книге остаются прежние значения.`,
  /** Fields that the apparatus fills, changed or filled in the form. */
  ofApparatus: (codes: string) =>
    `Ячейки аппарата заполнены или изменены в форме: ${codes}. Что уже есть в книге, остаётся.`,
  /** Figures that are written as they stand and are wrong. */
  wrong: (count: string) =>
    `Ошибочные значения: ${count}. Они записываются как в отчёте и показаны на шаге «Проверка».`,
  leftOut: "Не будет записан",
  synthetic: "Среди отчётов есть демонстрационные: после записи год будет помечен как демонстрационный.",
  canUndo: "Можно отменить одним шагом",
  write: (count: string) => `Записать отчёты: ${count}`,
  yes: "да",
  no: "нет",
  /** Said between a figure and the one that takes its place. */
  becomes: "новое значение",
  /** Texts beside a figure, and the signature, as the list of changes calls them. */
  parts: {
    evidence: "документ",
    source: "источник информации",
    remarks: "пояснение",
    head: "подписал",
    signedOn: "дата подписи",
  },
  templates: {
    open: "Формы отчётов…",
    title: "Формы отчётов",
    lead: "Организация заполняет одну форму в любом Excel начиная с 2016 года или в LibreOffice; надстройка для этого не нужна. В форме стоят значения прошлого года и то, что уже заполнил аппарат.",
    language: "Язык формы",
    kk: "қазақша",
    ru: "русский",
    forWhom: "Для кого",
    all: (count: string) => `Все организации: ${count}`,
    due: "Срок представления",
    dueHint: (day: string) => `Например, ${day}. Документами срок не установлен; можно не указывать.`,
    dueElsewhere: (due: string) =>
      due === ""
        ? "На листе «Настройки» срок не указан: проверка опоздания не отметит, пока его там нет."
        : `На листе «Настройки» указан другой срок: ${due}. Проверка отмечает опоздания по нему.`,
    dueWrite: "Записать этот срок на лист «Настройки»",
    dueWrong: "Дата указывается в виде 20.02.2026.",
    making: (count: string, of: string) => `Подготовка форм: ${count} из ${of}`,
    save: (count: string) => `Сохранить формы: ${count}`,
    noSaving: "Excel на Mac не сохраняет файлы из панели. Откройте книгу в Excel для Windows или в браузере.",
    /** Last year's figures, which the forms show. */
    lastYear: {
      title: "Значения прошлого года",
      /** `count` organisations of `of` have them. */
      known: (year: string, count: string, of: string) =>
        `Значения за ${year} год известны у организаций: ${count} из ${of}`,
      choose: "Взять из книги прошлого года…",
      reading: "Чтение книги",
      taken: (file: string, year: string, count: string) =>
        `Взяты из книги ${file} за ${year} год, организации: ${count}`,
      /** Figures that stand in the year already and are not replaced. */
      differ: (count: string) => `В книге другие значения, имеющиеся здесь не заменены, организации: ${count}`,
      nothingNew: "Новых значений в книге нет.",
      synthetic: "В книге демонстрационные данные, значения не взяты.",
    },
  },
};

/** Words of the page that takes in returns; they load with it. */
export type ReturnsImportWords = typeof returnsImportRu;
