import type { UndecidedReason } from "../../../rating/rating";

export const awardsRu = {
  question: {
    "tie-over-prizes": "Кому присуждается призовое место",
    "tie-inside-prizes": "Кому присуждается более высокое место",
    "encouragement-tie": "Кому предлагается поощрение",
    "no-encouragement": "Кому предлагается поощрение",
  } satisfies Readonly<Record<UndecidedReason, string>>,
  both: "Обе организации",
  all: "Все организации",
  none: "Поощрение не предлагается",
  grounds: "Основание решения",
  groundsHint: "Например: выше балл по блоку 2; номер и дата постановления",
  choose: "Выберите организацию.",
  record: "Записать решение",
  settled: "Принятые решения",
  decided: (names: string) => `Решение: ${names}`,
  groundsOf: (reason: string) => `Основание: ${reason}`,
  change: "Изменить решение",
  withdraw: "Отозвать решение",
  withdrawGrounds: "Основание отзыва",
  lapsed: "Решения, которые больше не действуют",
  tied: "Равные баллы, требуется решение",
  byDecision: "По решению Исполнительного комитета",
  encouraged: "Поощряются по решению Исполнительного комитета",
  nobodyEncouraged: "Никто не поощряется.",
  stored: "Решение хранится в журнале изменений",
};

/** Words for writing down what the Executive Committee decided; they load with the step. */
export type AwardsWords = typeof awardsRu;
