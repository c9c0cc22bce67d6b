export const noticesRu = {
  restored: "Восстановлены незаписанные тексты и формы: они открыты на своих страницах.",
  notKept: "Не все незаписанные тексты и формы сохранены на этом компьютере. Запишите их, прежде чем закрыть панель.",
  running: (step: string) => `Ещё выполняется предыдущий шаг: ${step}. Повторите, когда он завершится.`,
  nothingToWrite: "Изменений нет, поэтому ничего не записывается.",
  formsSaved: (count: string) => `Формы отчётов сохранены: ${count}`,
  fileSaved: (name: string) => `Сохранён файл: ${name}`,
  /** What was written, as far as the step counts it. */
  values: (count: string) => `Записаны значения: ${count}`,
  texts: (count: string) => `Документы и пояснения: ${count}`,
  organisations: (count: string) => `Организации: ${count}`,
  changes: (count: string) => `Изменения: ${count}`,
  indicator: (code: string) => `Показатель: ${code}`,
  open: (count: string) => `Показатели с открытым вопросом: ${count}`,
  returned: (count: string) => `Восстановлены значения: ${count}`,
  noneReturned: "Значения этих листов в книге не сохранились: внесите их заново",
  files: (count: string) => `Файлы: ${count}`,
  fromFile: (name: string) => `Файл: ${name}`,
  figuresOf: (name: string, codes: string) => `${name}: ${codes}`,
  more: (count: string) => `ещё ${count}`,
  show: "Перейти к ячейке",
  undo: "Отменить",
  redo: "Выполнить снова",
};

/** What a line above a page tells: that a step succeeded, was taken back, or why nothing was done. */
export type NoticesWords = typeof noticesRu;
