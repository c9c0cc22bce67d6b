export const sampleRu = {
  /** A document with number and date (растайтын құжат / подтверждающий документ). */
  document: (name: string, number: number, date: string) => `${name}, № ${number}, ${date}`,
  /** Names that are plainly examples. */
  filledBy: "Примерова А. Б. (пример)",
  head: "Примеров В. Г. (пример)",
  post: "председатель",
  statisticalReport: "Годовой статистический отчёт",
  financialReport: "Годовой финансовый отчёт",
  /** Why a figure doubled against last year; each names a document. */
  grew: [
    (number: number, date: string) => `Начата новая программа работы. Постановление президиума: № ${number}, ${date}`,
    (number: number, date: string) => `Учёт дополнен по всем районным реестрам. Сводка: № ${number}, ${date}`,
    (number: number, date: string) => `Работой охвачены все первичные организации. Справка: № ${number}, ${date}`,
    (number: number, date: string) =>
      `На это направление выделены дополнительные средства. Решение президиума: № ${number}, ${date}`,
  ],
  /** Why a figure halved against last year; each names a document. */
  fell: [
    (number: number, date: string) => `Мероприятия прошлого года были разовыми. Справка: № ${number}, ${date}`,
    (number: number, date: string) => `Из учёта исключены повторные записи. Акт сверки: № ${number}, ${date}`,
    (number: number, date: string) => `Основной этап программы завершён. Отчёт: № ${number}, ${date}`,
  ],
};

/** Texts that stand in the figures of the demonstration data: documents and explanations. */
export type SampleWords = typeof sampleRu;
