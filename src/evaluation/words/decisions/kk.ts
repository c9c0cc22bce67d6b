import type { DecisionWords } from "./ru";

export const decisionsKk: DecisionWords = {
  lapsedByTotals: (at, names, changes) => `${at} жазылған шешім (${names}) күшін жойды: ұпайлар өзгерді (${changes}).`,
  lapsedByTie: (at, names) =>
    `${at} жазылған шешім (${names}) күшін жойды: ортақ орын немесе ұпайлары тең ұйымдардың құрамы өзгерді.`,
  nobody: "көтермелеу ұсынылмайды",
  noTotal: "дерек жоқ",
};
