import type { CampaignSettings } from "../settings";
import { usualDaysOff } from "./holidays";

/**
 * The campaign of 2023–2024 as the resolution of 24.06.2023 (№ 6, item 2) sets it.
 * How delegates are rounded, their minimum and the quorum are in no document: they are choices, shown as such.
 */
export const campaign2023: CampaignSettings = {
  years: [2023, 2024],
  act: {
    letterhead: "central-committee",
    deciding: "executive-committee",
    date: "2023-06-24",
    protocol: 6,
    item: 2,
    charterClause: "7.8",
    congress: "XV",
    instruction: "2017-01-11",
  },
  windows: [
    { level: "primary", from: "2023-09-01", to: "2023-12-31" },
    { level: "district", from: "2024-01-01", to: "2024-03-31" },
    { level: "oblast", from: "2024-03-01", to: "2024-05-31" },
    { level: "union", from: "2024-08-01", to: "2024-09-30" },
  ],
  delegates: { norm: 5000, mode: "half-up", minimum: 1, level: "oblast" },
  schedule: { due: "2023-09-01", level: "oblast" },
  informationMonths: 1,
  quorum: {
    meeting: { numerator: 1, denominator: 2, over: true },
    conference: { numerator: 2, denominator: 3, over: false },
  },
  daysOff: [...usualDaysOff(2023), ...usualDaysOff(2024)],
  control: ["В. Ф. Беженаров", "Ә. Ә. Әбиева"],
  controlInSentence: {
    kk: "Кәсіподақ төрағасының орынбасарлары В.Ф. Беженаров пен Ә.Ә. Әбиеваға",
    ru: "заместителей председателя Профсоюза Беженарова В.Ф. и Әбиеву Ә.Ә.",
  },
  chair: "А. Мұқашева",
  chairRu: "А. Мукашева",
};
