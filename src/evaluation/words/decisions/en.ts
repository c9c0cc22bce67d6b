import type { DecisionWords } from "./ru";

export const decisionsEn: DecisionWords = {
  lapsedByTotals: (at, names, changes) =>
    `The decision recorded on ${at} (${names}) no longer applies: totals have changed (${changes}).`,
  lapsedByTie: (at, names) =>
    `The decision recorded on ${at} (${names}) no longer applies: the shared place or the organisations with equal totals have changed.`,
  nobody: "no encouragement is proposed",
  noTotal: "no data",
};
