import type { HelpWords } from "./ru";

export const helpEn: HelpWords = {
  language: "en",
  name: "English",
  about:
    "Bagalau is an Excel add-in for the yearly evaluation of member organisations: declared figures become points by the criteria table, points become places, and the award list is proposed for the Executive Committee to decide.",
  sections: [
    {
      title: "Where it works",
      text: "Excel for Microsoft 365 on Windows and Mac, Excel on the web, Excel 2021 and later. It does not work in Excel 2019 and earlier, on iPad and on phones; return templates open in any Excel from 2016 and in LibreOffice without the add-in.",
    },
    {
      title: "When cells show #NAME? or #BUSY!",
      text: "Press “Recalculate” on the Home tab. If that does not help, open the pane and choose “Repair formulas”: figures stay as they are.",
    },
    {
      title: "Where the data are",
      text: "Everything stays in the workbook. There is no server, no sign-in, and nothing is sent.",
    },
  ],
  functions: "Functions",
  optional: "may be left out",
};
