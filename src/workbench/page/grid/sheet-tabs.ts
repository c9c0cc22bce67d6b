import type { Engine, SheetState } from "../../../excel-host/engine/engine";
import type { UserSheets } from "../../../excel-host/engine/univer/user-sheets";
import { element } from "../element";
import type { WorkbenchWords } from "../../words/ru";
import type { OwnSheets } from "./own-sheets";
import { openTabMenu } from "./tab-menu";

const zooms: readonly number[] = [50, 75, 90, 100, 110, 125, 150, 175, 200];

export interface SheetTabs {
  /** Says below the grid what comes of the selected cells, such as their sum. */
  showTotals(text: string): void;
}

/**
 * The tabs below the grid: the sheets that people see, in a list too, and how large they are drawn.
 * @param onChange Calls back whenever sheets may have changed.
 */
export function createSheetTabs(
  place: HTMLElement,
  engine: Engine,
  sheets: UserSheets & OwnSheets,
  words: WorkbenchWords,
  onChange: (listener: () => void) => void,
): SheetTabs {
  const list = element("select", { className: "all", title: words.allSheets });
  const tabs = element("div", { className: "tabs" });
  const totals = element("output", { className: "totals" });
  const zoom = element("select", { className: "zoom", title: words.zoom });
  const add = element("button", { className: "add", title: words.addSheet, onclick: () => sheets.add() }, "+");
  for (const [control, label] of [
    [list, words.allSheets],
    [add, words.addSheet],
    [zoom, words.zoom],
  ] as const)
    control.setAttribute("aria-label", label);
  tabs.setAttribute("role", "tablist");
  tabs.setAttribute("aria-label", words.allSheets);
  place.replaceChildren(list, tabs, add, totals, zoom);
  list.addEventListener("change", () => sheets.activate(list.value));
  zoom.addEventListener("change", () => sheets.setZoom(Number(zoom.value) / 100));
  tabs.addEventListener("wheel", ({ deltaX, deltaY }) => (tabs.scrollLeft += deltaX + deltaY), { passive: true });

  const rename = (tab: HTMLElement, { id, name }: SheetState): void => {
    const input = element("input", { value: name, maxLength: 31 });
    input.setAttribute("aria-label", words.renameSheet);
    let isDone = false;
    const end = (isWanted: boolean): void => {
      if (isDone) return;
      isDone = true;
      const wanted = input.value.trim();
      // While the field stands there the tabs are not drawn anew.
      const hadKeyboard = document.activeElement === input;
      tab.replaceChildren(name);
      if (isWanted && wanted !== name && sheets.nameFits(id, wanted)) sheets.rename(id, wanted);
      shown = "";
      show();
      if (hadKeyboard) tabs.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Escape") end(event.key === "Enter");
    });
    input.addEventListener("blur", () => end(true));
    tab.replaceChildren(input);
    input.focus();
    input.select();
  };
  const tabOf = (sheet: SheetState, isActive: boolean): HTMLElement => {
    const tab = element("button", { id: `tab-${sheet.id}`, title: sheet.name }, sheet.name);
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(isActive));
    tab.tabIndex = isActive ? 0 : -1;
    if (sheet.tabColour !== "") tab.style.setProperty("--tab", sheet.tabColour);
    tab.addEventListener("click", () => sheets.activate(sheet.id));
    tab.addEventListener("dblclick", () => rename(tab, sheet));
    tab.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      const remove = { text: words.deleteSheet, run: () => sheets.remove(sheet.id) };
      const entries = [{ text: words.renameIt, run: () => rename(tab, sheet) }];
      openTabMenu(tab, sheets.isOwn(sheet.id) ? [...entries, remove] : entries);
    });
    tab.addEventListener("keydown", ({ key }) => {
      const beside = besideTab(tab, key);
      if (beside instanceof HTMLElement) {
        beside.click();
        requestAnimationFrame(() => tabs.querySelector<HTMLElement>("[aria-selected=true]")?.focus());
      }
      if (key === "F2") rename(tab, sheet);
    });
    return tab;
  };

  let shown = "";
  const show = (): void => {
    const active = engine.activeSheet();
    const seen = engine.sheets().filter(({ hidden }) => !hidden);
    const percent = Math.round(sheets.zoom() * 100);
    const now = JSON.stringify([active, percent, seen]);
    if (now === shown || tabs.querySelector("input") !== null) return;
    shown = now;
    tabs.replaceChildren(...seen.map((sheet) => tabOf(sheet, sheet.id === active)));
    list.replaceChildren(...seen.map(({ id, name }) => element("option", { value: id }, name)));
    list.value = active;
    const offered = [...new Set([...zooms, percent])].sort((one, other) => one - other);
    zoom.replaceChildren(...offered.map((one) => element("option", { value: String(one) }, `${one} %`)));
    zoom.value = String(percent);
    tabs.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  onChange(oncePerFrame(show));
  show();
  return { showTotals: (text) => totals.replaceChildren(text) };
}

function besideTab(tab: HTMLElement, key: string): Element | null {
  if (key === "ArrowRight") return tab.nextElementSibling;
  return key === "ArrowLeft" ? tab.previousElementSibling : null;
}

function oncePerFrame(run: () => void): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      run();
    });
  };
}
