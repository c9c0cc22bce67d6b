import { fillTemplate } from "../../../text/fill-template";
import type { Engine } from "../../../excel-host/engine/engine";
import { element } from "../element";
import { shownForms } from "./shown-forms";
import type { WorkbenchWords } from "../../words/ru";

interface FindBar {
  open(): void;
}

interface Found {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Looks for a text in the cells of all sheets that are seen, from the selected cell on.
 * @param leave Gives the keyboard back to the grid.
 */
export function createFindBar(place: HTMLElement, engine: Engine, words: WorkbenchWords, leave: () => void): FindBar {
  const input = element("input", { type: "search", spellcheck: false, placeholder: words.find });
  const said = element("output", {});
  input.setAttribute("aria-label", words.find);
  place.setAttribute("role", "search");
  const close = (): void => {
    place.hidden = true;
    leave();
  };
  const go = (step: 1 | -1): void => {
    const found = findAll(engine, input.value);
    const at = nextOf(engine, found, step);
    const target = found[at];
    said.replaceChildren(
      target ? fillTemplate(words.foundOf, { at: String(at + 1), of: String(found.length) }) : words.notFound,
    );
    if (!target) return;
    engine.activateSheet(target.sheet);
    engine.selectArea(target.sheet, { row: target.row, column: target.column, rows: 1, columns: 1 });
  };
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  const button = (text: string, label: string, run: () => void): HTMLButtonElement => {
    const made = element("button", { title: label, onclick: run }, text);
    made.setAttribute("aria-label", label);
    return made;
  };
  place.replaceChildren(
    input,
    said,
    button("↑", words.findPrevious, () => go(-1)),
    button("↓", words.findNext, () => go(1)),
    button("×", words.close, close),
  );
  return {
    open: () => {
      place.hidden = false;
      said.replaceChildren();
      input.focus();
      input.select();
    },
  };
}

/** Cells in the order of tabs, rows and columns whose value holds the text, whatever the case. */
function findAll(engine: Engine, wanted: string): readonly Found[] {
  const text = wanted.trim().toLowerCase();
  if (text === "") return [];
  return engine
    .sheets()
    .filter(({ hidden }) => !hidden)
    .flatMap(({ id }) => {
      const area = engine.usedArea(id, true);
      if (!area) return [];
      return engine.cells(id, area).flatMap((line, down) =>
        line.flatMap(({ blank, value }, right): Found[] => {
          const isFound = !blank && shownForms(value).some((one) => one.includes(text));
          return isFound ? [{ sheet: id, row: area.row + down, column: area.column + right }] : [];
        }),
      );
    });
}

/** The next cell after the selected one, round the end; the same one only where there is no other. */
function nextOf(engine: Engine, found: readonly Found[], step: 1 | -1): number {
  const { sheet, area } = engine.selectedArea();
  const order = new Map(engine.sheets().map(({ id }, at) => [id, at]));
  const rank = (one: Found): number => (order.get(one.sheet) ?? 0) * 2 ** 36 + one.row * 2 ** 15 + one.column;
  const here = rank({ sheet, row: area.row, column: area.column });
  if (step === 1)
    return Math.max(
      0,
      found.findIndex((one) => rank(one) > here),
    );
  const before = found.filter((one) => rank(one) < here).length - 1;
  return before < 0 ? found.length - 1 : before;
}
