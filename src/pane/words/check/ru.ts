export const checkRu = {
  accept: "Принять с пояснением",
  reason: "Причина",
  reasonHint: "Укажите причину и документ (не менее 10 знаков)",
  tooShort: (length: string) => `Не менее 10 знаков, сейчас: ${length}`,
  sayNothing: "Это не причина: укажите, что произошло и каким документом подтверждается",
  who: "Фамилия и инициалы",
  whoHint: "Указывает сам пользователь, не проверяется; записывается в журнал",
  whoMissing: "Укажите фамилию и инициалы для журнала",
  acceptNext: "Принять и далее",
  skip: "Пропустить",
  accepted: "Принято",
  acceptedChip: "Принятые",
  acceptedBy: (who: string, at: string) => `Принято: ${at} (${who})`,
  ofOneKind: (count: string) => `Результатов проверки одного вида: ${count}`,
  reopen: "Открыть снова",
  decision: "Решение принимается на шаге «Награждение»",
  /** Of a figure that is far off by a power of ten. */
  slips: {
    digit: (value) => `Похоже на лишний или пропущенный знак. Предполагаемое значение: ${value}`,
    thousand: (value) => `Похоже на тенге вместо тысяч тенге или наоборот. Предполагаемое значение: ${value}`,
  } satisfies Readonly<Record<"digit" | "thousand", (value: string) => string>>,
  take: (value: string) => `Взять значение ${value}`,
};

/** Words for settling warnings; they load with the step. */
export type CheckWords = typeof checkRu;
