import type { ReadingWords } from "./ru";

export const readingEn: ReadingWords = {
  title: "Results from a resolution",
  hint: "Paste the text of a resolution or choose a .docx or .txt file; what was read is shown before it is written.",
  text: "Text of the resolution",
  file: "File of the resolution",
  unreadable: "The file cannot be read.",
  nothing: "No places and encouragements were found in the text.",
  year: (year, reference) => `Results of ${year}. ${reference}`,
  noYear: "No year was found in the text.",
  notPast: (year) => `The year ${year} is not a past one.`,
  place: (place, name, total) => `Place ${place} · ${name} · ${total}`,
  encouraged: (name) => `Encouragement · ${name}`,
  whose: (name) => `Which organisation has the name: ${name}`,
  unknown: "points not read",
  unclear: (count) => `Choose the organisation for each name. Left: ${count}`,
  gap: (numbers) => `The numbering leaves items out: ${numbers}`,
  quotes: (open, close) => `Quotes do not match: ${open} open, ${close} close`,
  cyrillicPlace: "Places are written with the Cyrillic letter “І”.",
  unreadTotal: (place) => `The total was not read, place: ${place}`,
  unreadEncouragement: (item) =>
    `Item ${item} speaks of encouragement, but its list of organisations was not read: give each on a line of its own after a dash.`,
  places: (found) => `Places do not follow each other: ${found}`,
  keep: "Write to past years",
};
