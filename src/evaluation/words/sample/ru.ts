import type { SampleWords } from "./sample-words";

export const sampleRu: SampleWords = {
  document: (name, number, date) => `${name}, № ${number}, ${date}`,
  filledBy: "Примерова А. Б. (пример)",
  head: "Примеров В. Г. (пример)",
  post: "председатель",
  statisticalReport: "Годовой статистический отчёт",
  financialReport: "Годовой финансовый отчёт",
  grew: [
    (number, date) => `Начата новая программа работы. Постановление президиума: № ${number}, ${date}`,
    (number, date) => `Учёт дополнен по всем районным реестрам. Сводка: № ${number}, ${date}`,
    (number, date) => `Работой охвачены все первичные организации. Справка: № ${number}, ${date}`,
    (number, date) => `На это направление выделены дополнительные средства. Решение президиума: № ${number}, ${date}`,
  ],
  fell: [
    (number, date) => `Мероприятия прошлого года были разовыми. Справка: № ${number}, ${date}`,
    (number, date) => `Из учёта исключены повторные записи. Акт сверки: № ${number}, ${date}`,
    (number, date) => `Основной этап программы завершён. Отчёт: № ${number}, ${date}`,
  ],
};
