import type { CampaignArgumentWords } from "./ru";

export const campaignArgumentsKk: CampaignArgumentWords = {
  noMembers: "{row}-жол: кәсіподақ мүшелері жоқ",
  members: "{row}-жол: 0-ден басталатын бүтін сан қажет: {value}",
  mode: "floor, half-up, ceiling немесе largest-remainder қажет: {value}",
  noTotal: "largest-remainder үшін делегаттардың жалпы саны қажет",
  totalShort: "жалпы сан ең аз сандардың қосындысынан кем: {total}",
  level: "{row}-жол: мерзімдерде мұндай деңгей жоқ: {value}",
  reversed: "{row}-жол: соңғы күн бірінші күннен ерте",
};
