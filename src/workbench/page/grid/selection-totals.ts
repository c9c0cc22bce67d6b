import { fillTemplate } from "../../../text/fill-template";
import { formatFigure } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import type { Engine } from "../../../excel-host/engine/engine";
import type { WorkbenchWords } from "../../words/ru";
import type { SheetTabs } from "./sheet-tabs";

/** Beyond so many cells nothing is summed: a whole column would keep the page busy. */
const mostCells = 50_000;

/**
 * What the selected figures come to, as Excel says it below the grid.
 * @returns Empty where fewer than two cells hold anything.
 */
export function selectionTotals(engine: Engine, words: WorkbenchWords, language: Language): string {
  const { sheet, area } = engine.selectedArea();
  const size = engine.size(sheet);
  const rows = Math.min(area.rows, size.rows - area.row);
  const columns = Math.min(area.columns, size.columns - area.column);
  if (rows * columns < 2 || rows * columns > mostCells) return "";
  const cells = engine.cells(sheet, { ...area, rows, columns }).flat();
  const filled = cells.filter(({ blank, value }) => !blank && value !== "");
  const numbers = filled.flatMap(({ value, error }) => (typeof value === "number" && !error ? [value] : []));
  if (filled.length < 2) return "";
  const count = fillTemplate(words.count, { count: String(filled.length) });
  if (numbers.length < 2) return count;
  const sum = numbers.reduce((total, one) => total + one, 0);
  const say = (value: number): string => formatFigure(Number(value.toPrecision(12)), language);
  const mean = fillTemplate(words.mean, { mean: say(sum / numbers.length) });
  return [mean, count, fillTemplate(words.sum, { sum: say(sum) })].join(" · ");
}

/** A selection has stood for a moment after so many milliseconds. */
const moment = 200;

/**
 * Says below the grid what the selection comes to, when it has stood for a moment.
 * @param onMove Calls back whenever the selection may have changed.
 */
export function followTotals(
  tabs: SheetTabs,
  engine: Engine,
  { words, language }: { readonly words: WorkbenchWords; readonly language: Language },
  onMove: (listener: () => void) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onMove(() => {
    clearTimeout(timer);
    timer = setTimeout(() => tabs.showTotals(selectionTotals(engine, words, language)), moment);
  });
}
