import type { DecisionWords } from "./decision-words";

export const decisionsRu: DecisionWords = {
  lapsedByTotals: (at, names, changes) =>
    `Решение, записанное ${at} (${names}), больше не действует: изменились баллы (${changes}).`,
  lapsedByTie: (at, names) =>
    `Решение, записанное ${at} (${names}), больше не действует: изменились общее место или состав организаций с равными баллами.`,
  nobody: "поощрение не предлагается",
  noTotal: "нет данных",
};
