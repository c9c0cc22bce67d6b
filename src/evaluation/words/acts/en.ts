import type { ActWords } from "./ru";

export const actsEn: ActWords = {
  table: {
    where: "Table of criteria",
    block: (number) => `Criterion ${number}`,
    version: (number) => `version ${number}`,
    added: (list) => `Added: ${list}.`,
    altered: (list) => `Changed: ${list}.`,
    retired: (list) => `Retired: ${list}.`,
    reordered: "The order was changed.",
    onSheets: "Changed on the sheets.",
  },
  byCodes: (count) => `Read by codes, rows that had moved: ${count}`,
  moreFigures: (count) => `figures besides: ${count}`,
  noData: "no data",
  yes: "yes",
  no: "no",
};
