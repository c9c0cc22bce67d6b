import { fillTemplate } from "../../../text/fill-template";
import type { Area, Engine } from "../../../excel-host/engine/engine";
import { columnLetters } from "../../../excel-host/host/addresses";
import type { WorkbenchWords } from "../../words/ru";
import { element } from "../element";
import { rowsPassed, tableOn, type Conditions } from "./filtered-rows";

interface FilterBar {
  /** Opens it, among the tabs. */
  readonly button: HTMLButtonElement;
  open(): void;
}

interface FilterParts {
  readonly words: WorkbenchWords;
  /** What a sheet itself offers to filter, its captions first. */
  readonly offeredOn: (sheet: string) => Area | null;
  /** Gives the keyboard back to the grid. */
  readonly leave: () => void;
  /** Calls back whenever cells may have changed. */
  readonly onChange: (listener: () => void) => void;
  /** Calls back whenever another sheet may be shown. */
  readonly onMove: (listener: () => void) => void;
}

/**
 * Shows of a table only the rows that hold a text in one of its columns, or in several. Rows are hidden and nothing is moved, so that
 * formulas, figures and their order stay what they are.
 * @param place Where the bar stands; it is shown when it is opened.
 * @param tabs Gets the button that opens it.
 * @param parts What else it works with.
 */
export function createFilterBar(place: HTMLElement, tabs: HTMLElement, engine: Engine, parts: FilterParts): FilterBar {
  const { words, offeredOn, leave, onChange, onMove } = parts;
  const filtered = new Map<string, Conditions>();
  const column = element("select", {});
  const text = element("input", { type: "search", spellcheck: false, placeholder: words.filterText });
  const said = element("output", {});
  column.setAttribute("aria-label", words.filterColumn);
  text.setAttribute("aria-label", words.filterText);
  place.setAttribute("role", "search");
  place.setAttribute("aria-label", words.filter);
  let sheet = "";

  const apply = (one: string): void => {
    const table = tableOn(engine, one, offeredOn(one));
    const conditions = filtered.get(one) ?? new Map<number, string>();
    const passed = rowsPassed(engine.cells(one, table), conditions);
    engine.hideRows(one, table.row, table.rows, false);
    for (const { from, count } of runsOf(passed)) engine.hideRows(one, table.row + from, count, true);
    if (conditions.size === 0) filtered.delete(one);
    if (one !== sheet) return;
    const count = passed.filter(Boolean).length;
    said.replaceChildren(fillTemplate(words.shownRows, { count: String(count), of: String(table.rows) }));
  };
  const show = (): void => {
    sheet = engine.activeSheet();
    const table = tableOn(engine, sheet, offeredOn(sheet));
    const { area } = engine.selectedArea();
    const captions = table.captions.map((caption, at) =>
      element("option", { value: String(at) }, `${columnLetters(table.column + at)} ${caption}`.trim()),
    );
    column.replaceChildren(...captions);
    column.value = String(Math.min(Math.max(0, area.column - table.column), table.columns - 1));
    text.value = filtered.get(sheet)?.get(Number(column.value)) ?? "";
    apply(sheet);
  };
  const clear = (): void => {
    filtered.set(sheet, new Map());
    text.value = "";
    apply(sheet);
  };
  /** While rows are hidden the bar says so. */
  const follow = (): void => {
    const active = engine.activeSheet();
    if (active === sheet) return;
    place.hidden = !filtered.has(active);
    if (!place.hidden) show();
    else sheet = active;
  };
  column.addEventListener("change", () => {
    text.value = filtered.get(sheet)?.get(Number(column.value)) ?? "";
  });
  text.addEventListener("input", () => {
    const conditions = new Map(filtered.get(sheet));
    if (text.value.trim() === "") conditions.delete(Number(column.value));
    else conditions.set(Number(column.value), text.value);
    filtered.set(sheet, conditions);
    apply(sheet);
  });
  place.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Escape" && event.key !== "Enter") return;
    place.hidden = !filtered.has(sheet);
    leave();
  });
  const all = element("button", { className: "wide", onclick: clear }, words.showAll);
  const close = (): void => {
    clear();
    place.hidden = true;
    leave();
  };
  const shut = element("button", { title: words.close, onclick: close }, "×");
  shut.setAttribute("aria-label", words.close);
  place.replaceChildren(column, text, said, all, shut);

  const open = (): void => {
    place.hidden = false;
    show();
    text.focus();
    text.select();
  };
  const button = element("button", { className: "filter", onclick: open }, words.filter);
  tabs.querySelector(".zoom")?.before(button);
  // What is written anew is shown or hidden by what it holds now.
  onChange(() => {
    const there = new Set(engine.sheets().map(({ id }) => id));
    for (const one of [...filtered.keys()]) {
      if (there.has(one)) apply(one);
      else filtered.delete(one);
    }
  });
  onMove(follow);
  return { button, open };
}

/** Neighbouring rows that do not pass. */
function runsOf(passed: readonly boolean[]): { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  passed.forEach((isShown, at) => {
    const last = runs.at(-1);
    if (isShown) return;
    if (last && last.from + last.count === at) last.count += 1;
    else runs.push({ from: at, count: 1 });
  });
  return runs;
}
