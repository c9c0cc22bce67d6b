import type { WorkbenchWords } from "./workbench-words";

export const workbenchEn: WorkbenchWords = {
  title: "Bagalau · workbench",
  note: "A spreadsheet in place of Excel, for trying out and testing.",
  language: "Language",
  paneWidth: "Pane width",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark" },
  startAnew: "Start anew",
  hidePane: "Hide the pane",
  showPane: "Show the pane",
  pane: "Bagalau pane",
  grid: "Spreadsheet",
  lockedCell: "The cell is locked. Only input cells can be changed.",
  lockedStructure: "The sheet is protected: this change is not allowed.",
  invalidEntry: "The value does not fit this cell.",
  close: "Close",
  loading: "Opening the spreadsheet…",
  portTaken: (port) => `The port is in use: ${port}. Choose another: npm start -- --port 3001.`,
};
