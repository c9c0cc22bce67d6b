import type { CampaignArgumentWords } from "./ru";

export const campaignArgumentsEn: CampaignArgumentWords = {
  noMembers: "row {row}: there are no members",
  members: "row {row}: a whole number from 0 is expected: {value}",
  mode: "floor, half-up, ceiling or largest-remainder is expected: {value}",
  noTotal: "largest-remainder needs the total",
  totalShort: "the total is less than the minimum of all: {total}",
  level: "row {row}: there is no such level in the windows: {value}",
  reversed: "row {row}: the last day comes before the first",
};
