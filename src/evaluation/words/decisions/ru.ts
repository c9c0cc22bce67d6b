export const decisionsRu = {
  /** The decision fell on other totals; `changes` as `name: before → now`. */
  lapsedByTotals: (at: string, names: string, changes: string) =>
    `Решение, записанное ${at} (${names}), больше не действует: изменились баллы (${changes}).`,
  /** Other organisations share the place, or another place is shared. */
  lapsedByTie: (at: string, names: string) =>
    `Решение, записанное ${at} (${names}), больше не действует: изменились общее место или состав организаций с равными баллами.`,
  nobody: "поощрение не предлагается",
  noTotal: "нет данных",
};

/** Sentences about decisions of the Executive Committee, for sheets and pane alike. */
export type DecisionWords = typeof decisionsRu;
