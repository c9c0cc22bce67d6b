import type { ProfileName } from "../../excel-host/host/profiles";

export const workbenchRu = {
  title: "Bagalau · стенд",
  /** What the workbench is, in a few words beside the title. */
  note: "Таблица вместо Excel: для знакомства и проверки.",
  language: "Язык",
  paneWidth: "Ширина панели",
  theme: "Оформление",
  themes: { light: "Светлое", dark: "Тёмное" },
  /** Which Excel the workbench is. */
  excel: "Какой Excel",
  usualExcel: "Обычный Excel",
  excelGroups: {
    language: { title: "Язык Excel", usual: "Как язык страницы" },
    version: { title: "Версия Excel", usual: "Microsoft 365" },
    sheets: { title: "Коды листов", usual: "Прежние" },
    conditions: "Условия",
    troubles: "Неполадки, встречавшиеся у пользователей",
  },
  excels: {
    "en-US": "Английский Excel",
    "ru-RU": "Русский Excel",
    "kk-KZ": "Казахский Excel",
    web: "Excel в браузере",
    mac: "Excel на Mac",
    "ltsc-2021": "Excel LTSC 2021",
    reopened: "Книга открыта заново",
    "reopened-by-position": "Коды по порядку листов",
    "slow-functions": "Медленные функции",
    "manual-calculation": "Ручной пересчёт",
    "two-people": "В книге ещё один человек",
    "without-add-in": "Без надстройки",
    "1904": "Даты с 1904 года",
    "busy-after-error": "После ошибки функции остаётся #BUSY!",
    "unknown-stays": "Пересчёт не убирает #NAME?",
    "settings-one-by-one": "Две новые настройки сразу не принимаются",
    "fit-ignored": "Печать на одной странице не действует",
    "empty-charts": "Диаграмма над пустыми ячейками без рядов",
  } satisfies Readonly<Record<ProfileName, string>>,
  restartAsExcel: "Открыть страницу заново",
  startAnew: "Начать заново",
  open: "Открыть…",
  save: "Сохранить",
  saving: "Книга сохраняется…",
  /** Takes `file`, as all that follow which name one. */
  saved: "Сохранено в файл: {file}",
  reading: "Чтение файла…",
  opening: "Открывается файл: {file}",
  /** Takes `count` and `of` too. */
  openingSheets: "Открывается файл: {file} (заполнено листов: {count} из {of})",
  opened: "Открыт файл: {file}",
  /** Takes `details` too. */
  openFailed: "Файл не открыт: {file}. Прежняя книга сохранена в этом браузере. Причина: {details}",
  goBack: "Вернуться к прежней книге",
  isReturn:
    "Это отчёт организации, а не книга оценки: {file}. Отчёты сводит команда npm run rate; её книгу можно открыть здесь.",
  noYear: "В этой книге нет оценки Bagalau: {file}. Открываются книги, сохранённые здесь или командой npm run rate.",
  /** Asks before work that is in no file would be left. */
  unsaved: "В книге есть изменения, которых нет в файле.",
  saveFirst: "Сохранить в файл",
  goOn: "Продолжить без сохранения",
  /** Takes `time`. */
  restored: "Восстановлено из этого браузера: {time}",
  startEmpty: "Начать с пустой книги",
  /** The browser has no room for the work. */
  notKept: "Браузер не может хранить эту книгу: не хватает места. После закрытия страницы изменения пропадут.",
  /** Another tab's workbook is the one that is kept. */
  keptElsewhere: "Браузер хранит книгу другой вкладки. Изменения в этой вкладке он не хранит: сохраняйте их в файл.",
  /** Takes `details`. */
  failed: "Действие не выполнено. Книга осталась прежней. Причина: {details}",
  hidePane: "Скрыть панель",
  showPane: "Показать панель",
  pane: "Панель Bagalau",
  grid: "Таблица",
  /** What the selected cells are called, and where to go to others. */
  nameBox: "Имя или адрес ячейки",
  formulaBar: "Содержимое ячейки",
  allSheets: "Все листы",
  addSheet: "Добавить лист",
  renameSheet: "Имя листа",
  renameIt: "Переименовать",
  deleteSheet: "Удалить лист",
  askDelete: "Удалить лист «{sheet}»? Вернуть его будет нельзя.",
  zoom: "Масштаб",
  /** Of the selected figures; take `mean`, `count`, `sum`. */
  mean: "Среднее: {mean}",
  count: "Количество: {count}",
  sum: "Сумма: {sum}",
  find: "Найти в таблице",
  findNext: "Следующее",
  findPrevious: "Предыдущее",
  notFound: "Не найдено",
  /** Takes `at` and `of`. */
  foundOf: "{at} из {of}",
  print: "Печать",
  filter: "Фильтр",
  filterColumn: "Столбец",
  filterText: "Содержит",
  /** Takes `count` and `of`. */
  shownRows: "Показано строк: {count} из {of}",
  showAll: "Показать все",
  lockedCell: "Ячейка защищена от изменений. Изменять можно только ячейки для ввода.",
  lockedStructure: "Лист защищён: такое изменение запрещено.",
  invalidEntry: "Значение не подходит для этой ячейки.",
  moreRefused: (count: string) => `Не приняты и более ранние значения: ${count}`,
  /** What was typed comes before it. */
  sheetGone: "Листа, на котором это введено, больше нет. Значение не записано.",
  /** What was typed comes before it. */
  noFormula: "Это не формула. Значение не записано.",
  blockedPaste: "Среди этих ячеек есть защищённые от изменений. Ничего не вставлено.",
  joinedPaste: "Вставка не помещается в объединённые ячейки. Ничего не вставлено.",
  close: "Закрыть",
  loading: "Таблица открывается…",
  /** Told on the terminal where the page has to be built first. */
  building: "Страница собирается. Первый раз это занимает до минуты; затем здесь появится её адрес.",
  portTaken: (port: string) => `Порт занят: ${port}. Укажите другой: npm start -- --port 3001.`,
};

/** Every sentence of the workbench: its bar, its refusals, its start. */
export type WorkbenchWords = typeof workbenchRu;
