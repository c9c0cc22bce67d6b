import type { Engine } from "../../../excel-host/engine/engine";
import type { CellEditor } from "../../../excel-host/engine/univer/entry/cell-editor";
import { focusGrid } from "../../../excel-host/engine/univer/entry/library-editor";
import { parseAddress, toA1 } from "../../../excel-host/host/addresses";
import { element } from "../element";
import type { WorkbenchWords } from "../../words/ru";

/**
 * The line above the grid: what the selected cells are called, and what the first of them holds, as it is typed.
 * @param onSelect Calls back whenever the selection or what it holds may have changed.
 */
export function createFormulaBar(
  place: HTMLElement,
  engine: Engine,
  cellEditor: CellEditor,
  words: WorkbenchWords,
  onSelect: (listener: () => void) => void,
): void {
  const name = element("input", { className: "name", spellcheck: false, autocomplete: "off" });
  const text = element("textarea", { className: "formula", rows: 1, spellcheck: false, autocomplete: "off" });
  name.setAttribute("aria-label", words.nameBox);
  text.setAttribute("aria-label", words.formulaBar);
  place.replaceChildren(name, element("span", { ariaHidden: "true" }, "fx"), text);

  const show = (): void => {
    if (document.activeElement !== name) name.value = nameOf(engine);
    if (document.activeElement !== text) text.value = cellEditor.selectedText();
  };
  let isPlanned = false;
  onSelect(() => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      show();
    }, shownAfter);
  });

  const leave = (entered: string | null, move: "down" | "up" | "right" | "left" | "stay"): void => {
    if (entered !== null && cellEditor.refusesInBar(entered)) return;
    cellEditor.endInBar(entered, move);
    focusGrid();
    show();
  };
  // Whoever turns to the line before it has followed the grid writes into the cell that is selected now.
  text.addEventListener("focus", () => {
    const now = cellEditor.selectedText();
    if (text.value === now) return;
    const isWhole = text.selectionStart === 0 && text.selectionEnd === text.value.length;
    text.value = now;
    if (isWhole) text.select();
  });
  text.addEventListener("beforeinput", (event) => {
    if (!cellEditor.beginInBar()) event.preventDefault();
  });
  text.addEventListener("keydown", (event) => {
    const { key, shiftKey, altKey, isComposing } = event;
    if (isComposing || (key === "Enter" && altKey) || !["Enter", "Tab", "Escape"].includes(key)) return;
    event.preventDefault();
    if (key === "Escape") leave(null, "stay");
    else if (key === "Enter") leave(text.value, shiftKey ? "up" : "down");
    else leave(text.value, shiftKey ? "left" : "right");
  });
  // Whoever turns to something else has entered what was typed, as in Excel.
  text.addEventListener("blur", () => cellEditor.endInBar(text.value, "stay"));

  name.addEventListener("focus", () => name.select());
  name.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Enter") goTo(engine, name.value.trim());
    focusGrid();
    show();
  });
  name.addEventListener("blur", show);
  show();
}

/** The line follows the grid this late, in milliseconds: typing down a column never waits for it. */
const shownAfter = 30;

/** The name of the selected cells where they have one that people gave, else their address. */
function nameOf(engine: Engine): string {
  const { sheet, area } = engine.selectedArea();
  const sheetName = engine.sheets().find(({ id }) => id === sheet)?.name;
  const wanted = targetKey(sheetName ?? "", toA1(area));
  const found = engine.names().find(({ formula, hidden }) => !hidden && keyOf(formula) === wanted);
  return found?.name ?? toA1({ ...area, rows: 1, columns: 1 });
}

function keyOf(formula: string): string | null {
  const found = /^='?(.+?)'?!([$A-Z\d:]+)$/.exec(formula);
  return found ? targetKey((found[1] ?? "").replaceAll("''", "'"), found[2] ?? "") : null;
}

function targetKey(sheet: string, address: string): string {
  return `${sheet.toLowerCase()}!${address.replaceAll("$", "")}`;
}

/** Selects what an address or a name says, where it says anything and its sheet is shown. */
function goTo(engine: Engine, said: string): void {
  const named = engine.names().find(({ name }) => name.toLowerCase() === said.toLowerCase());
  const target = named ? named.formula.slice(1) : said;
  if (!/^(?:(?:'.+'|[^'!]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(target)) return;
  const active = engine.activeSheet();
  const { sheet: name, area } = parseAddress(target, engine.size(active));
  const found = engine.sheets().find((one) => (name === null ? one.id === active : one.name === name));
  if (!found || found.hidden) return;
  engine.activateSheet(found.id);
  engine.selectArea(found.id, area);
}
