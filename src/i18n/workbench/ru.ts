import type { WorkbenchWords } from "./workbench-words";

export const workbenchRu: WorkbenchWords = {
  title: "Bagalau · стенд",
  note: "Таблица вместо Excel: для знакомства и проверки.",
  language: "Язык",
  paneWidth: "Ширина панели",
  theme: "Тема",
  themes: { light: "Светлая", dark: "Тёмная" },
  startAnew: "Начать заново",
  hidePane: "Скрыть панель",
  showPane: "Показать панель",
  pane: "Панель Bagalau",
  grid: "Таблица",
  lockedCell: "Ячейка защищена от изменений. Изменять можно только ячейки для ввода.",
  lockedStructure: "Лист защищён: такое изменение запрещено.",
  invalidEntry: "Значение не подходит для этой ячейки.",
  close: "Закрыть",
  loading: "Таблица открывается…",
  portTaken: (port) => `Порт занят: ${port}. Укажите другой: npm start -- --port 3001.`,
};
