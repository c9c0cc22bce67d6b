import type { StartingWords } from "./ru";

export const startingEn: StartingWords = {
  language: "en",
  opening: "The pane is opening…",
  office:
    "The pane did not open: Office.js was not loaded. Check the network and the access to appsforoffice.microsoft.com; if it is blocked, ask the administrator.",
  file: "The pane did not open completely: the add-in's file {file} was not loaded. If the add-in has just been updated, open the pane again. If this message comes again, tell the administrator the name of the file.",
  old: "The pane did not open: the web view of this Excel is too old. It needs Excel for Microsoft 365, Excel LTSC 2021 or later, or Excel on the web; on Windows, WebView2 must be installed.",
  outside: "This is a page of an Excel add-in. Open it in Excel: Home tab, Yearly evaluation.",
  slow: "Excel has not answered for {seconds} s. Wait, or open the pane again.",
  other: "The pane did not open: {details}. Open it again; if this message comes again, tell the administrator.",
  again: "Open again",
};
