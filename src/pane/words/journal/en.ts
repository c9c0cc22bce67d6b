import type { JournalPaneWords } from "./ru";

export const journalPaneEn: JournalPaneWords = {
  open: "Who changed values…",
  title: "Changes of values",
  lead: "Changes of figures, criteria, settings and names are recorded. What was entered while the pane was closed is found when the workbook is opened next.",
  reading: "Reading the records",
  organisation: "Organisation or part",
  allOrganisations: "All organisations and parts",
  person: "Changed by",
  everybody: "Everybody",
  code: "Code of the indicator or line",
  count: (shown, of) => `Changes shown: ${shown} of ${of}`,
  nothing: "No changes are recorded.",
  noMatch: "There are no such changes.",
  write: "Write to a sheet",
  save: "Save a file for audit (.csv)",
  list: "Changes of values",
  blank: "no data",
};
