import type { ExcelCheckWords } from "./ru";

export const excelCheckEn: ExcelCheckWords = {
  title: "Check this Excel",
  lead: "The pane will add one temporary sheet, try on it everything the add-in depends on, and remove it. Your cells are neither read nor changed. The check takes up to a minute.",
  start: "Check",
  again: "Check again",
  running: "{count} of {of} checked",
  statuses: { right: "right", different: "differs", wrong: "does not work", untried: "not checked" },
  summary: "Right: {right}. Differs: {different}. Does not work: {wrong}. Not checked: {untried}.",
  probes: {
    requirementSets: {
      name: "Version of Excel",
      right: "{sets}.",
      wrong: "Missing: {short}. Some steps cannot be done. Update Excel.",
    },
    functions: {
      name: "Functions of the add-in",
      right: "They answer in {milliseconds} ms.",
      different:
        "They answer slowly: in {milliseconds} ms. Places change late after an edit. Wait until #BUSY! is gone.",
      wrong:
        "They do not answer, the cell shows “{shown}”. Points and places are not calculated. Press Recalculate on the Home tab; if #NAME? stays, add the add-in again.",
    },
    spill: {
      name: "Answer of several cells",
      right: "It fills the cells.",
      wrong:
        "It does not fill the cells: “{shown}”. The ranking sheet will stay empty. Excel with dynamic arrays is needed.",
    },
    following: {
      name: "Recalculation after an edit",
      right: "The result changes in {milliseconds} ms.",
      wrong: "The result does not change. Turn on automatic calculation: Formulas, Calculation Options.",
    },
    errorThenValue: {
      name: "Calculation after an error",
      right: "Once corrected, the error goes.",
      different: "The error goes only after a full recalculation. After correcting it, press Recalculate.",
      wrong: "The error stays after the correction: “{shown}”. Close the workbook and open it again.",
    },
    allFunctions: {
      name: "All functions of the add-in",
      right: "Excel knows all {count}.",
      wrong:
        "Excel does not know: {names}. Their cells will show an error. Close the workbook and open it again; if that does not help, send the text of this check to the developers.",
    },
    calculationMode: {
      name: "Calculation mode",
      right: "Automatic.",
      different: "Automatic except for data tables. It makes no difference.",
      wrong:
        "Manual: places do not change after an edit. Turn on automatic calculation: Formulas, Calculation Options.",
    },
    dateSystem: {
      name: "Date system",
      right: "From 1900.",
      wrong: "The workbook counts dates from 1904: dates would move by four years. Start the year in a new workbook.",
    },
    decimalSign: {
      name: "Decimal sign",
      right: "Comma.",
      different: "“{sign}”: decimal numbers are typed into cells with this sign.",
    },
    sheetNames: {
      name: "Names of sheets",
      right: "Excel takes the names of all sheets of the add-in.",
      wrong:
        "Excel refuses the names: {names}. The year's sheets cannot be made. Send the text of this check to the developers.",
    },
    settings: {
      name: "Memory of the workbook",
      right: "It keeps at least {kilobytes} KB.",
      different:
        "It keeps no more than {kilobytes} KB. A large interrupted step cannot be put back once the pane is closed.",
      wrong: "It does not keep even 100 KB. An interrupted step cannot be put back. Save a copy before a large step.",
    },
    names: {
      name: "Names of cells",
      right: "They are read as they were written and follow a sheet that is renamed.",
      wrong:
        "They are read otherwise: “{shown}”. The pane will not find the year's sheets. Send the text of this check to the developers.",
    },
    codes: {
      name: "Codes such as 1.10",
      right: "They stay text.",
      wrong:
        "They are read as “{shown}”. Indicators will not be found by their codes. Send the text of this check to the developers.",
    },
    validation: {
      name: "Validation of input",
      right: "Decimal limits are kept.",
      wrong:
        "The limit 0.5 is read as “{shown}”. Excel may refuse right values. Send the text of this check to the developers.",
    },
    conditionalFormat: {
      name: "Conditional formats",
      right: "Rules over results of functions are taken.",
      wrong: "The rule is read otherwise: “{shown}”. Marks on the sheets may not appear.",
    },
    chart: {
      name: "Chart",
      right: "It is drawn from cells just written.",
      wrong: "Series in the chart: {count}. The chart of the summary may be empty. Refresh the summary once more.",
    },
    fitToPage: {
      name: "Printing one page wide",
      right: "The setting is kept.",
      different: "Excel does not keep the setting. Before printing choose Fit All Columns on One Page.",
    },
    protection: {
      name: "Protection of a sheet",
      right: "It goes on, keeps locked cells from being changed, and goes off.",
      wrong: "It does not go on, does not go off, or does not keep locked cells. Steps of the add-in may fail.",
    },
    undoList: {
      name: "Excel's undo list",
      right: "This version of Excel keeps its undo list.",
      different:
        "Excel LTSC 2021 empties its undo list whenever an add-in calls it: Ctrl+Z may not bring a former value back. Save a copy before large edits.",
    },
    collaboration: {
      name: "Working together",
      right: "Only you have the workbook open.",
      different:
        "Others have the workbook open too. Steps of the pane run one after another: each begins five seconds later, and while one person writes, the others wait.",
    },
    storage: {
      name: "Drafts on this computer",
      right: "They are kept.",
      different: "They are not kept: what is not written is lost when the pane is closed.",
    },
    fileSaving: {
      name: "Saving files from the pane",
      right: "It works.",
      different: "On a Mac the pane cannot save files. Save the forms in Excel on the web.",
    },
    clipboard: {
      name: "Copying by a button",
      right: "Allowed.",
      different: "Forbidden. Select the text and press Ctrl+C.",
      untried: "Press “Copy the result” to find out.",
    },
  },
  untried: "This could not be checked.",
  refused: "Excel said: {error}",
  left: "The temporary sheet “{sheet}” could not be removed: delete it by hand.",
  eyes: "Look for yourself",
  eyesList: [
    "Bars and the marks ■ ▲ ○ on the sheets are whole at 100 % and 150 % zoom.",
    "In the print preview the summary fits one A4 page.",
    "The text of the pane is legible in dark and high-contrast themes.",
    "A screen reader reads a row of the ranking as a sentence.",
  ],
  keysWaiting:
    "Press Alt+1: if this line does not change, Excel takes the keys of the steps; move between steps by mouse or Tab.",
  keysSeen: "Alt+1 reaches the pane.",
  copy: "Copy the result",
};
