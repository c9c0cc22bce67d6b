import type { YearWords } from "./year-words";

export const yearEn: YearWords = {
  past: {
    title: "Results of past years",
    note: "Only what was published is shown; other places and points were not published.",
    year: (year) => year,
    prizes: "Prize places",
    encouraged: "Encouraged organisations",
    noPoints: "points not published",
    sheet: "Open the sheet of comparison",
  },
  who: {
    title: "Working as",
    name: "Name and position",
    hint: "Written into the log of changes beside every decision",
    declared:
      "The user gives the name. The program does not check it and keeps it only on this computer and in the log of the workbook.",
    save: "Save",
  },
};
