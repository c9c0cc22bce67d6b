import type { FailuresWords } from "./ru";

export const failuresEn: FailuresWords = {
  "cell-edit": {
    title: "A cell is being edited",
    text: "Press Enter or Esc in Excel. The step will repeat by itself.",
  },
  protected: {
    title: "Could not write; the workbook is unchanged",
    text: "A sheet or the workbook is protected by a password. Remove the protection and try again.",
  },
  "too-large": {
    title: "Could not write; the workbook is unchanged",
    text: "There is more data than Excel takes at once. Reduce the number of organisations and try again.",
  },
  "lost-focus": {
    title: "Excel is busy",
    text: "The step will repeat by itself as soon as Excel answers.",
  },
  "sheet-missing": {
    title: "A sheet was not found",
    text: "The sheet was deleted or cannot be opened. Open the Year step and restore the sheets.",
  },
  "name-taken": {
    title: "Could not write; the workbook is unchanged",
    text: "The workbook already has an evaluation of this year or a sheet of this name.",
  },
  "read-only": {
    title: "The workbook is open for reading only",
    text: "Save a copy of the workbook and try again there.",
  },
  "edited-since": {
    title: "Later edits would also be affected; the workbook is unchanged",
    text: "The cells named below were edited since. Undoing the step, or doing it again, takes these edits back too.",
  },
  "changed-meanwhile": {
    title: "Could not write; the workbook is unchanged",
    text: "The data on the sheets changed while the changes were being prepared. Check the changes and try again.",
  },
  interrupted: {
    title: "An earlier step was not finished",
    text: "The pane or Excel was closed or stopped answering while sheets were being written, so they may be incomplete. What stood on them before is kept in the workbook: put the workbook back as it was before that step. What people have entered on these sheets since is kept.",
  },
  busy: {
    title: "Another user is writing to the workbook",
    text: "The step will repeat by itself when that one has finished. If there is no sign of it for two minutes, it counts as given up, and the workbook can be put back as it was before.",
  },
  locked: {
    title: "The results of the year are approved; the workbook is unchanged",
    text: "An approved year is not written to. Reopen it on the Approval step first; the log keeps who did so and why.",
  },
  "date-system": {
    title: "The workbook counts dates from 1904; it was not changed",
    text: "Dates in such a workbook move by four years. Start the year in a new workbook, or clear “Use 1904 date system” in this one (File, Options, Advanced) and check its dates.",
  },
  "own-content": {
    title: "Could not write; the workbook is unchanged",
    text: "The sheets of the year hold notes or formulas that would be lost. Their cells are named below. Move notes to a sheet of their own, replace formulas by values, and try again.",
  },
  "code-repeated": {
    title: "Could not write; the workbook is unchanged",
    text: "The table of criteria gives one code twice. Such codes are named below. Correct them on the criteria sheet and try again.",
  },
  stopped: {
    title: "Stopped; the workbook is unchanged",
    text: "The step can be repeated at any time.",
  },
  unknown: {
    title: "The step failed; the workbook is unchanged",
    text: "Try again. If that does not help, copy the facts about the program from Settings and help.",
  },
};
