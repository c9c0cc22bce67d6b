import type { ProfileName } from "../../excel-host/host/profiles";
import type { WorkbenchWords } from "../words/ru";
import { element } from "./element";
import { anyOf, oneOf } from "./offered-excels";

/**
 * The choice of an Excel: a button that says which it is, and a dialog with all that can differ, to be combined.
 * @param words Of the page.
 * @param chosen Which Excel it is now.
 * @param onChoose Gets the profiles when another Excel is wanted.
 */
export function createExcelDialog(
  words: WorkbenchWords,
  chosen: readonly ProfileName[],
  onChoose: (excel: readonly ProfileName[]) => void,
): readonly [HTMLButtonElement, HTMLDialogElement] {
  const { excels, excelGroups } = words;
  const selects = Object.entries(oneOf).map(([key, names]) => {
    const { title, usual } = excelGroups[key as keyof typeof oneOf];
    const options = [["", usual] as const, ...names.map((name) => [name, excels[name]] as const)];
    const select = element("select", {}, ...options.map(([value, text]) => element("option", { value }, text)));
    // As where profiles are combined: of two the later holds.
    select.value = chosen.filter((name) => (names as readonly ProfileName[]).includes(name)).at(-1) ?? "";
    return { select, row: element("label", {}, element("span", {}, title), select) };
  });
  const boxes: HTMLInputElement[] = [];
  const groups = Object.entries(anyOf).map(([key, names]) => {
    const rows = names.map((name) => {
      const box = element("input", { type: "checkbox", value: name, checked: chosen.includes(name) });
      boxes.push(box);
      return element("label", {}, box, excels[name]);
    });
    return element("fieldset", {}, element("legend", {}, excelGroups[key as keyof typeof anyOf]), ...rows);
  });
  const choose = element("button", { value: "choose" }, words.restartAsExcel);
  const dialog = element("dialog", { className: "excel" });
  const buttons = element("p", {}, choose, element("button", { value: "" }, words.close));
  const form = element("form", { method: "dialog" }, ...selects.map(({ row }) => row), ...groups, buttons);
  dialog.append(element("h2", {}, words.excel), form);
  dialog.setAttribute("aria-label", words.excel);
  form.addEventListener("submit", ({ submitter }) => {
    if (submitter !== choose) return;
    const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const names = [...selects.map(({ select }) => select.value), ...ticked].filter((name) => name !== "");
    onChoose(names as ProfileName[]);
  });
  const [first, ...others] = chosen.map((name) => excels[name]);
  const shown = others.length > 0 ? `${first} + ${others.length}` : (first ?? words.usualExcel);
  const button = element("button", { id: "excel", type: "button", onclick: () => dialog.showModal() }, shown);
  button.title = [words.excel, chosen.map((name) => excels[name]).join("; ")].filter(Boolean).join(": ");
  return [button, dialog];
}
