import type { SheetWords } from "./ru";

/** Words of the sheet of settings. */
export const settingsEn: SheetWords["settings"] = {
  title: "Settings",
  subtitle: "Evaluation of {year} · choices the documents leave open",
  legend:
    "Yellow cells may be changed. The add-in recalculates the points; without it they stay as computed, and formulas take sums and places from them.",
  setting: "Setting",
  value: "Value",
  meaning: "Meaning",
  year: "Reporting year",
  yearNote: "1\u00A0January – 31\u00A0December. Another year is a new evaluation.",
  edition: "Edition of the Regulation",
  editionNote:
    'Decides how awards are proposed (clause 5.2). By default from the table below. "High points by main blocks" of the edition of 20.02.2026 has several readings: choose one.',
  decimals: "Decimals of points",
  decimalsNote: "0 – 6. Default: 2.",
  notRounded: "not rounded",
  prizePlaces: "Number of prize places",
  prizePlacesNote: "By clause 5.2 of the Regulation: 3.",
  prizesBy: "Prize places go by",
  prizesByNote:
    "Clause 4.3 as amended 20.02.2026 speaks of evaluation by criterion apart, clause 5.2 of three prize places. Default: the total. By the sum of places the organisation with the least sum of its places by criterion is first.",
  encouraged: "Number of organisations proposed for encouragement",
  encouragedNote:
    'Not set by the documents; for 2024 and 2025: 3. It acts in the edition of 25.02.2025 and by the interpretations "sum over the main blocks" and "several in each main block".',
  dueDate: "Returns are due",
  dueDateNote: "Not set by the documents (clause 4.5); with a date, late returns are marked.",
  language: "Language of the sheets",
  languageNote: "Sheets in another language are made anew from the task pane.",
  synthetic: "Synthetic data",
  syntheticNote: "With “yes” every sheet and every page footer carries the mark.",
  illustrative: "Illustrative criteria",
  illustrativeNote: "Choose “no” once the union's own table is entered.",
  table: "Table of criteria",
  tableVersion: "version {version}",
  tableChanged: "version {version}, changed {date}",
  tableNote: "The mark {mark} changes with the table. Changes are recorded on the sheet of the log.",
  mainBlocks: "Main blocks (clause 5.2 as amended 20.02.2026)",
  editions: "Reporting year and edition of the Regulation",
  fromYear: "From year",
  editionsNote: "The documents have no transitional clause, so the map is set here.",
  listError: "Choose a value from the list.",
  dateError: "Enter a date: {min} – {max}.",
  numberError: "Allowed range: {min} – {max}.",
};
