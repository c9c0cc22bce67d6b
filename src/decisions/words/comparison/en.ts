import type { ComparisonWords } from "./ru";

export const comparisonEn: ComparisonWords = {
  title: "Years side by side",
  measure: "Compare",
  place: "Places",
  total: "Total",
  organisation: "Member organisation",
  source: { published: "published", approved: "approved in the workbook", read: "entered" },
  unknownYear: "no data",
  places: "Places by year",
  gaps: "A dash: the place or the points of the organisation in that year are unknown.",
  chart: (name, measure) => `Chart over the years: ${name}, ${measure}`,
  nothingToDraw: "A chart needs data of at least one year.",
  save: "Save the archive (.json)",
  open: "File of an archive (.json)",
  hint: "A file saved here or by the command archive. The years found in it are shown before anything is written.",
  found: (years) => `Years found: ${years}`,
  keep: "Write to the workbook's archive",
  damaged: "The archive kept in the workbook cannot be read. The other years are shown.",
  faults: {
    "not-json": "The file cannot be read.",
    "another-format": "This is no file of an archive.",
    year: (at) => `Record ${at} has another form; nothing was taken from the file.`,
  },
};
