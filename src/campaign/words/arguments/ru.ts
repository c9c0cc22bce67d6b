export const campaignArgumentsRu = {
  noMembers: "строка {row}: нет членов профсоюза",
  members: "строка {row}: нужно целое число от 0: {value}",
  mode: "нужно floor, half-up, ceiling или largest-remainder: {value}",
  noTotal: "для largest-remainder нужно общее число делегатов",
  totalShort: "общее число меньше суммы наименьших: {total}",
  level: "строка {row}: такого уровня в сроках нет: {value}",
  reversed: "строка {row}: последний день раньше первого",
};

/** What can be wrong with an argument of the campaign's functions; `{name}` stands for a value. */
export type CampaignArgumentWords = typeof campaignArgumentsRu;
