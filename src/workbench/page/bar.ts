import { languages, type Language } from "../../text/language";
import type { ProfileName } from "../../excel-host/host/profiles";
import { ownNames } from "../../pane/words/pane/own-names";
import { paneWidths, type Choices } from "./choices";
import { element } from "./element";
import { createExcelDialog } from "./excel-dialog";
import type { WorkbenchWords } from "../words/ru";

export interface BarActions {
  setLanguage(language: Language): void;
  setPaneWidth(width: number): void;
  setDark(dark: boolean): void;
  setExcel(excel: readonly ProfileName[]): void;
  showPane(): void;
  openFile(): void;
  saveFile(): void;
  startAnew(): void;
}

/** Fills the bar above the spreadsheet. */
export function fillBar(bar: HTMLElement, words: WorkbenchWords, choices: Choices, actions: BarActions): void {
  const show = element("button", { id: "show-pane", hidden: true, onclick: () => actions.showPane() }, words.showPane);
  bar.replaceChildren(
    element("h1", {}, words.title),
    element("span", { className: "note" }, words.note),
    show,
    element("button", { id: "open-file", onclick: () => actions.openFile() }, words.open),
    element("button", { id: "save-file", onclick: () => actions.saveFile() }, words.save),
    choice(
      words.language,
      languages.map((language) => [language, ownNames[language]]),
      choices.language,
      (value) => actions.setLanguage(value as Language),
    ),
    choice(
      words.paneWidth,
      paneWidths.map((width) => [String(width), `${width}`]),
      String(choices.paneWidth),
      (value) => actions.setPaneWidth(Number(value)),
    ),
    choice(
      words.theme,
      [
        ["light", words.themes.light],
        ["dark", words.themes.dark],
      ],
      choices.dark ? "dark" : "light",
      (value) => actions.setDark(value === "dark"),
    ),
    ...createExcelDialog(words, choices.excel, (excel) => actions.setExcel(excel)),
    element("button", { id: "start-anew", onclick: () => actions.startAnew() }, words.startAnew),
  );
}

function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const select = element(
    "select",
    { title: label },
    ...options.map(([key, text]) => element("option", { value: key }, text)),
  );
  select.setAttribute("aria-label", label);
  select.value = value;
  select.addEventListener("change", () => onChange(select.value));
  return select;
}
