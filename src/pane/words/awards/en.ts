import type { AwardsWords } from "./ru";

export const awardsEn: AwardsWords = {
  question: {
    "tie-over-prizes": "Who gets the prize place",
    "tie-inside-prizes": "Who gets the higher place",
    "encouragement-tie": "Who is proposed for encouragement",
    "no-encouragement": "Who is proposed for encouragement",
  },
  both: "Both organisations",
  all: "All organisations",
  none: "No encouragement is proposed",
  grounds: "Grounds for the decision",
  groundsHint: "For example: more points in block 2; number and date of the resolution",
  choose: "Choose an organisation.",
  record: "Record the decision",
  settled: "Decisions taken",
  decided: (names) => `Decided: ${names}`,
  groundsOf: (reason) => `Grounds: ${reason}`,
  change: "Change the decision",
  withdraw: "Withdraw the decision",
  withdrawGrounds: "Grounds for withdrawing",
  lapsed: "Decisions that no longer apply",
  tied: "Equal totals, a decision is needed",
  byDecision: "By decision of the Executive Committee",
  encouraged: "Encouraged by decision of the Executive Committee",
  nobodyEncouraged: "Nobody is encouraged.",
  stored: "The decision is kept in the change log",
};
