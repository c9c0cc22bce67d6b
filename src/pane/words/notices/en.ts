import type { NoticesWords } from "./ru";

export const noticesEn: NoticesWords = {
  restored: "What was begun last time and not written has been restored: texts and forms stand on their pages.",
  notKept: "Not all unwritten texts and forms are kept on this computer. Write them before closing the pane.",
  running: (step) => `The step before is still running: ${step}. Repeat once it is done.`,
  nothingToWrite: "Nothing to write: there are no changes.",
  formsSaved: (count) => `Return forms saved: ${count}`,
  fileSaved: (name) => `File saved: ${name}`,
  values: (count) => `Values written: ${count}`,
  texts: (count) => `Documents and remarks: ${count}`,
  organisations: (count) => `Organisations: ${count}`,
  changes: (count) => `Changes: ${count}`,
  indicator: (code) => `Indicator: ${code}`,
  open: (count) => `Still open: ${count}`,
  returned: (count) => `Figures brought back: ${count}`,
  noneReturned: "The workbook keeps no figures of these sheets: enter them anew",
  files: (count) => `Files: ${count}`,
  fromFile: (name) => `File: ${name}`,
  undo: "Undo",
  redo: "Redo",
};
