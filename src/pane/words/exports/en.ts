import type { ExportsWords } from "./ru";

export const exportsEn: ExportsWords = {
  saveRanking: "Save the ranking to a file",
  saveWhy: "Save the reasons to a file",
  rankingFile: "Ranking",
  whyFile: "Reasons",
  place: "Place",
  code: "Code",
  organisation: "Organisation",
  total: "Total",
  official: "Official name",
  restsOn: "Figures with errors not corrected",
  block: "Block",
  indicator: "Indicator",
  arithmetic: "Arithmetic",
  points: "Points",
  noReturn: "no return",
  synthetic: "Demonstration data",
  illustrative: "The criteria are an example",
};
