import type { Language } from "../../text/language";

export const startingRu = {
  language: "ru" as Language,
  opening: "Панель открывается…",
  /** Office.js did not come. */
  office:
    "Панель не открылась: не загрузился Office.js. Проверьте подключение к сети и доступ к адресу appsforoffice.microsoft.com; если он закрыт, обратитесь к администратору.",
  /** `{file}`: a file of the add-in is not on its server. */
  file: "Панель не открылась полностью: не загрузился файл надстройки {file}. Если надстройку только что обновили, откройте панель заново. Если сообщение повторяется, передайте имя файла администратору.",
  /** The web view does not know the language the pane is written in. */
  old: "Панель не открылась: в этом Excel слишком старый компонент просмотра веб-страниц. Нужен Excel для Microsoft 365, Excel LTSC 2021 или новее либо Excel в браузере; в Windows должен быть установлен WebView2.",
  /** Opened in a browser, not in Excel. */
  outside: "Это страница надстройки Excel. Откройте её в Excel: вкладка «Главная», «Ежегодная оценка».",
  /** `{seconds}`: nothing has failed, but nothing came either. */
  slow: "Excel не ответил за {seconds} с. Подождите или откройте панель заново.",
  /** `{details}`: anything else. */
  other:
    "Панель не открылась: {details}. Откройте её заново; если сообщение повторяется, передайте его администратору.",
  again: "Открыть заново",
};

/** What the page says before the pane stands, and when it cannot stand, in one language. */
export type StartingWords = typeof startingRu;
