import type { AwardsWords } from "./awards-words";

export const awardsRu: AwardsWords = {
  question: {
    "tie-over-prizes": "Кому присуждается призовое место",
    "tie-inside-prizes": "Кому присуждается более высокое место",
    "encouragement-tie": "Кому предлагается поощрение",
    "no-encouragement": "Кому предлагается поощрение",
  },
  both: "Обе организации",
  all: "Все организации",
  none: "Поощрение не предлагается",
  grounds: "Основание решения",
  groundsHint: "Например: выше балл по блоку 2; номер и дата постановления",
  choose: "Выберите организацию.",
  record: "Записать решение",
  settled: "Принятые решения",
  decided: (names) => `Решение: ${names}`,
  groundsOf: (reason) => `Основание: ${reason}`,
  change: "Изменить решение",
  withdraw: "Отозвать решение",
  withdrawGrounds: "Основание отзыва",
  lapsed: "Решения, которые больше не действуют",
  tied: "Равные баллы, требуется решение",
  byDecision: "По решению Исполнительного комитета",
  stored: "Решение хранится в журнале изменений",
};
