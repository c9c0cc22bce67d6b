const safeFile = "Such a file is not read, so that no foreign or altered data enter the evaluation.";

/** What is said of files and of their cells. */
export const fileSentencesEn = {
  "file.empty": {
    title: "The file is empty",
    why: safeFile,
    remedy: "Ask for the file again.",
    remedyForOrganisation: "Send the file again.",
  },
  "file.unreadable": {
    title: "The file could not be read",
    why: "Another program uses the file, or it may not be read.",
    remedy: "Close the file in Excel, check the right of access and try again.",
  },
  "file.passed-over": {
    title: "The file was passed over",
    why: "Only .xlsx returns and .zip archives of them are read; an archive inside an archive is not opened.",
    remedy: "If it is a return, save it as “Excel Workbook (.xlsx)” and put it beside the others.",
  },
  "file.open-elsewhere": {
    title: "The file is open in Excel or LibreOffice: a lock file lies beside it",
    why: "What was last saved was read; what was entered since is not in the file yet.",
    remedy: "Save and close the file, then try again. If it is open nowhere, delete the lock file: {other}.",
  },
  "file.folder-passed-over": {
    title: "The folder inside was not looked into",
    why: "Only the files of the folder named are read.",
    remedy: "If there are returns in it, name this folder too or move the files into the main one.",
  },
  "file.open-document": {
    title: "The file is in the .ods format",
    why: safeFile,
    remedy: "Save the return as an Excel workbook (.xlsx).",
  },
  "cell.formula": {
    title: "The cell holds a formula instead of a value",
    why: "A formula's result may change; only values are accepted in a return.",
    remedy: "Replace the formula by its value.",
  },
  "cell.unclear-number": {
    title: "An unclear number: {value}",
    why: "It can be read in more than one way, so it was not taken as a number.",
    remedy: "Enter the number without a percent sign and without points between groups, such as 1234.5.",
  },
  "cell.unclear-yes-no": {
    title: "A number stands where yes or no is needed: {value}",
    why: "It is not certain what the number means, so it was not taken.",
    remedy: "Choose yes or no.",
  },
  "cell.date-for-number": {
    title: "The cell holds a date or a time instead of a number: {value}",
    why: "Excel keeps a date as a number of days; it was not taken as a figure.",
    remedy: "Give the cell a number format and enter the number anew.",
  },
  "cell.shows-other": {
    title: "The cell shows another number than stands in it: {value}",
    why: "The format of the cell shows the number in per cent, in thousands, with digits of its own, or hides it. Which of the two is right is not certain, so it was not taken.",
    remedy: "Give the cell a number format and enter the number anew.",
  },
  "cell.not-a-date": {
    title: "The cell holds no date: {value}",
    why: "The day was not recognised and not taken.",
    remedy: "Enter a date such as 20.02.2026.",
  },
  "cell.read-as-number": {
    title: "Text read as a number: {value} → {number}",
    why: "The cell holds text that looks like a number.",
    remedy: "If the number was read correctly, nothing needs to be done.",
  },
  "cell.read-as-number/same": {
    title: "The number stands in the cell as text: {number}",
    why: "The cell holds text that looks like a number.",
    remedy: "If the number was read correctly, nothing needs to be done.",
  },
  "cell.error-value": {
    title: "The cell holds an Excel error: {value}",
    why: "An error is not a value; the cell counts as empty.",
    remedy: "Enter a value instead of the error.",
  },
  "cell.joined": {
    title: "The cell is joined with its neighbour",
    why: "What stands under a joined cell is not shown, so it was not read.",
    remedy: "Undo the joining and enter the value in its place.",
  },
  "cell.struck": {
    title: "Struck-out or raised characters in the cell: {value}",
    why: "It is not certain which part of it counts, so it was not taken.",
    remedy: "Enter the value anew, without striking anything out and without marks of notes.",
  },
  "cell.of-apparatus": {
    title: "The value of the apparatus was changed in the form: {value}; the form was issued with: {issued}",
    why: "The apparatus fills this cell; its own value counts, not the changed one.",
    remedy:
      "Find out which value is right; if the new one is, enter it in the year's workbook and issue the form anew.",
    remedyForOrganisation: "Do not change this value; if it is wrong, say so and name the document.",
  },
  "cell.of-apparatus/filled": {
    title: "A cell of the apparatus was filled in the form: {value}",
    why: "The apparatus fills this cell, and the form was issued without a value; who entered it the file does not tell.",
    remedy: "Compare the value with the records of the apparatus.",
    remedyForOrganisation: "Leave this cell empty; the apparatus fills it.",
  },
  "cell.of-apparatus/book": {
    title:
      "The value of the apparatus in the form is not that of the year's workbook: {value}, in the workbook {known}",
    why: "The apparatus fills this cell; the value of the year's workbook counts.",
    remedy: "Find out which value is right; if that of the form is, enter it in the year's workbook.",
  },
  "cell.caption-changed": {
    title: "A caption of the form was changed: {value}; it was: {expected}",
    why: "Values beside a changed caption may be of another indicator, year or unit.",
    remedy: "Restore the caption and check the value, or enter the data in a clean form.",
  },
  "cell.outside-form": {
    title: "Cells outside the fields of the form are filled: {cells}",
    why: "Only the fields of the form are read; these cells are not part of the return.",
    remedy: "Move values into the fields of the form, explanations into the remarks.",
  },
  "cell.hidden": {
    title: "A sheet of the form is hidden",
    why: "Its values are read, but whoever signed the form may not have seen them.",
    remedy: "Show the sheet and check the values.",
  },
  "cell.hidden/rows": {
    title: "Rows of the form are hidden: {rows}",
    why: "Their values are read, but whoever signed the form may not have seen them.",
    remedy: "Show the rows and check the values.",
  },
  "cell.hidden/columns": {
    title: "Columns of the form are hidden: {columns}",
    why: "Their values are read, but whoever signed the form may not have seen them.",
    remedy: "Show the columns and check the values.",
  },
  "cell.text-cut": {
    title: "A long text was not read to its end, characters: {value}",
    why: "Limit of one cell, characters: {max}.",
    remedy: "Shorten the text or attach the document.",
  },
  "file.not-a-workbook": {
    title: "The file is not an Excel workbook",
    why: safeFile,
    remedy: "Save the return as “Excel Workbook (.xlsx)”.",
  },
  "file.damaged": {
    title: "The file is damaged",
    why: safeFile,
    remedy: "Open the file in Excel and save it again, or ask for another.",
    remedyForOrganisation: "Open the file in Excel, save it again and send it once more.",
  },
  "file.damaged/cell": {
    title: "A cell of the file holds a value that cannot be read",
    why: safeFile,
    remedy: "Open the file in Excel, enter the value of this cell again and save, or ask for another file.",
    remedyForOrganisation: "Open the file in Excel, enter the value of this cell again, save and send it once more.",
  },
  "file.damaged/archive": {
    title: "The archive is damaged or is no .zip archive",
    why: "Only whole .zip archives are opened.",
    remedy: "Pack the returns into a .zip archive anew, or choose the .xlsx files themselves.",
    remedyForOrganisation: "Pack the returns into a .zip archive anew and send it again.",
  },
  "file.too-large": {
    title: "The file is too large: {size} MB",
    why: "Limit: {limit} MB. A return on the form is much smaller.",
    remedy: "Remove attachments and pictures, or enter the data in a clean form.",
  },
  "year.sheet-lost/area": {
    title: "On the sheet “{name}” the name {area} is gone",
    why: "Cells with this name are read as empty and not counted: points and places are incomplete.",
    remedy: "Open the step Year and restore sheets and formulas, or take an earlier copy of the workbook.",
  },
  "file.too-large/cells": {
    title: "The workbook has too many cells, more than {limit}",
    why: "A workbook of so many cells is not read, since the program would stand still. A return on the form has far fewer.",
    remedy: "Delete the rows, columns and sheets that are not of the form, or enter the data in a clean form.",
  },
  "file.too-large/names": {
    title: "The workbook has too many names, more than {limit}",
    why: "A workbook of so many names is not read, since the program would stand still. A return on the form has far fewer.",
    remedy: "Delete the superfluous names (Formulas, Name Manager), or enter the data in a clean form.",
  },
  "file.too-large/parts": {
    title: "The file has too many parts: {size}",
    why: "Limit: {limit}. Each sheet, picture and attachment of a workbook and each file of an archive is a part.",
    remedy: "Remove attachments and pictures; divide an archive of returns into several.",
  },
  "file.encrypted": {
    title: "The file needs a password to open",
    why: safeFile,
    remedy: "Remove the password and save the file.",
  },
  "file.old-format": {
    title: "The file has the old .xls format",
    why: safeFile,
    remedy: "Save the return as “Excel Workbook (.xlsx)”.",
  },
  "file.strict-format": {
    title: "The file has the format “Strict Open XML”",
    why: safeFile,
    remedy: "Save the return as “Excel Workbook (.xlsx)”.",
  },
  "file.macros": {
    title: "The file contains macros",
    why: "The form has no macros; such files are not accepted.",
    remedy: "Enter the data in the original .xlsx form.",
  },
  "file.not-calculated": {
    title: "The formulas of the file have not been calculated",
    why: "A program that does not calculate saved the file, so part of the data cannot be read.",
    remedy: "Open the file in Excel and save it.",
  },
  "file.external-link": {
    title: "The file refers to other workbooks",
    why: "Linked values cannot be checked.",
    remedy: "Replace the links by values and save the file.",
  },
  "file.wrong-kind": {
    title: "This is not the form of a return",
    why: safeFile,
    remedy: "Choose a return filled in on the form.",
    remedyForOrganisation: "Send a return filled in on the form.",
  },
  "file.rated-workbook": {
    title: "This is no return but a rated workbook",
    why: "A rated workbook is not read as a return; its figures do not enter the evaluation.",
    remedy: "Nothing needs to be done; where returns are wanted, choose files filled in on the form.",
  },
  "file.missing-sheet": {
    title: "Sheet “{name}” is missing",
    why: "Sheets of the form may not be deleted or renamed.",
    remedy: "Restore the sheet under its name, or enter the data in a clean form.",
  },
  "file.changed-layout": {
    title: "The form was changed: rows or columns have moved",
    why: "Figures are found by their places; after a move values would land in other rows.",
    remedy: "Enter the data in a clean form.",
  },
  "file.read-by-codes": {
    title: "Rows of the form were inserted or sorted, the sheet was read by its codes: {rows}",
    why: "Each code stands once beside its own name; the rows of the form and those of the file are named.",
    remedy: "Compare the values with the file that was sent.",
    remedyForOrganisation: "Do not insert or sort rows of the form; see that the values stand beside their codes.",
  },
  "file.identity-changed": {
    title: "The service sheet of the form was removed or changed",
    why: "It tells whose return it is, for which year and by which table; without it the return is not taken.",
    remedy: "Enter the data in a clean form; the service sheet is hidden and may not be changed.",
  },
  "file.last-year-changed": {
    title: "Last year's figures in the form were changed",
    why: "The apparatus fills these cells; changed values are not reliable, so the year is not compared with them.",
    remedy: "Compare the values with last year's return.",
    remedyForOrganisation: "Leave these values as they were; if they are wrong, tell so and name the document.",
  },
  "file.last-year-changed/codes": {
    title: "Last year's figures in the form were changed, codes: {codes}",
    why: "The apparatus fills these cells; changed values are not reliable, so these codes are not compared with them; the others are.",
    remedy: "Compare the values with last year's return.",
    remedyForOrganisation: "Leave these values as they were; if they are wrong, tell so and name the document.",
  },
  "file.last-year-left-out": {
    title: "Last year's figures not taken, codes: {codes}",
    why: "This year's table has no such figures, their codes mean something else in it, or a value cannot be read.",
    remedy: "Compare the criteria of the two years; look the values up in last year's return where they are needed.",
  },
  "file.last-year-differs": {
    title: "Last year's figures in the workbook and in a return differ: {other}",
    why: "Those of the workbook are taken: corrections are made there.",
    remedy: "Find out which figures are right; keep only the workbook or only the return.",
  },
  "file.wrong-year": {
    title: "A return for another year: {value}",
    why: "The year evaluated is {expected}.",
    remedy: "Choose the return for that year.",
    remedyForOrganisation: "Send the return for that year, on the form of that year.",
  },
  "file.unknown-organisation/like": {
    title: "The organisation is not recognised: {value}; perhaps it is: {like}",
    why: "The name is not on the list of organisations, but its place is.",
    remedy: "Add the name to the names of the organisation on the list, or correct it in the return.",
    remedyForOrganisation: "Correct the name of the organisation on the cover.",
  },
  "file.unknown-organisation": {
    title: "The organisation is not recognised: {value}",
    why: "The return cannot be assigned to any organisation on the list.",
    remedy: "Choose the organisation.",
    remedyForOrganisation: "Give the name of the organisation on the cover.",
  },
  "file.other-organisation": {
    title: "The cover names another organisation: {value}; the form was issued to: {like}",
    why: "It is not certain whose return it is, so it was taken for neither.",
    remedy: "Correct the name on the cover, or move the data into the form of the organisation that declared them.",
  },
  "file.other-year": {
    title: "The cover names another year: {value}; the form was issued for: {expected}",
    why: "It is not certain for which year the figures were entered, so the return was not taken.",
    remedy: "Correct the year on the cover, or enter the data in the form of the right year.",
  },
  "file.duplicate-return": {
    title: "Two returns of one organisation, second file: {other}",
    why: "One return of an organisation is taken for a year.",
    remedy: "Keep one file.",
    remedyForOrganisation: "Tell which of the returns is right and send that one alone.",
  },
  "file.other-criteria": {
    title: "The return was made by another criteria table",
    why: "Codes and indicators may mean something else.",
    remedy: "Send the organisation a form made by the table in force; the data are moved into it.",
    remedyForOrganisation:
      "Enter the data in the form made by the table in force; the apparatus of the Central Committee issues it.",
  },
};
