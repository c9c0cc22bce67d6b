import type { CheckWords } from "./check-words";

export const checkRu: CheckWords = {
  accept: "Принять с пояснением",
  reason: "Причина",
  reasonHint: "Укажите причину и документ (не менее 10 знаков)",
  tooShort: (length) => `Не менее 10 знаков, сейчас: ${length}`,
  sayNothing: "Это не причина: укажите, что произошло и каким документом подтверждается",
  who: "Фамилия и инициалы",
  whoHint: "Указывает сам пользователь, не проверяется; записывается в журнал",
  whoMissing: "Укажите фамилию и инициалы для журнала",
  acceptNext: "Принять и далее",
  skip: "Пропустить",
  accepted: "Принято",
  acceptedChip: "Принятые",
  acceptedBy: (who, at) => `Принято: ${at} (${who})`,
  reopen: "Открыть снова",
  decision: "Решение принимается на шаге «Награждение»",
};
