import type { ActWords } from "./ru";

export const actsKk: ActWords = {
  table: {
    where: "Критерийлер кестесі",
    block: (number) => `Блок: ${number}`,
    version: (number) => `${number}-нұсқа`,
    added: (list) => `Қосылғаны: ${list}.`,
    altered: (list) => `Өзгертілгені: ${list}.`,
    retired: (list) => `Алып тасталғаны: ${list}.`,
    reordered: "Реті өзгертілді.",
    onSheets: "Парақтарда өзгертілді.",
  },
  byCodes: (count) => `Кодтары бойынша оқылды, орнынан ауысқан жолдар саны: ${count}`,
  moreFigures: (count) => `тағы мәндер саны: ${count}`,
  noData: "дерек жоқ",
  yes: "иә",
  no: "жоқ",
};
