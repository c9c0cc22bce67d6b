import type { NoticesWords } from "./notices-words";

export const noticesRu: NoticesWords = {
  restored: "Восстановлены незаписанные тексты и формы: они открыты на своих страницах.",
  notKept: "Не все незаписанные тексты и формы сохранены на этом компьютере. Запишите их, прежде чем закрыть панель.",
  running: (step) => `Ещё выполняется предыдущий шаг: ${step}. Повторите, когда он завершится.`,
  nothingToWrite: "Изменений нет, поэтому ничего не записывается.",
  formsSaved: (count) => `Формы отчётов сохранены: ${count}`,
  fileSaved: (name) => `Сохранён файл: ${name}`,
  values: (count) => `Записаны значения: ${count}`,
  texts: (count) => `Документы и пояснения: ${count}`,
  organisations: (count) => `Организации: ${count}`,
  changes: (count) => `Изменения: ${count}`,
  indicator: (code) => `Показатель: ${code}`,
  open: (count) => `Показатели с открытым вопросом: ${count}`,
  returned: (count) => `Восстановлены значения: ${count}`,
  noneReturned: "Значения этих листов в книге не сохранились: внесите их заново",
  files: (count) => `Файлы: ${count}`,
  fromFile: (name) => `Файл: ${name}`,
  undo: "Отменить",
  redo: "Выполнить снова",
};
