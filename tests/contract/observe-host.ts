import { areaToA1, sheetArea, toA1 } from "../../src/sheets/plan/a1";
import type { Area, Cell, ColumnWidth, SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { resolveStyle, type Borders, type Line, type ResolvedStyle } from "../../src/sheets/plan/styles";
import type { CellLook } from "../../src/excel-host/engine/engine";
import type { Host, SheetRecord } from "../../src/excel-host/host/host";
import type { ValidationRule } from "../../src/excel-host/host/edits/validation-rules";
import type { ObservedCell, ObservedPrint, ObservedSheet, ObservedWorkbook } from "./observed-workbook";

type Edge = keyof Borders;
type HostArea = Parameters<Host["engine"]["merge"]>[1];

const weights: Readonly<Record<string, number>> = { thin: 1, medium: 2, thick: 3 };
const opposite: Readonly<Record<Edge, readonly [down: number, right: number, edge: Edge]>> = {
  top: [-1, 0, "bottom"],
  bottom: [1, 0, "top"],
  left: [0, -1, "right"],
  right: [0, 1, "left"],
};

/** What the workbench's host holds after a plan was written into it, in the words of the contract. */
export function observeHost(host: Host, plan: WorkbookPlan): ObservedWorkbook {
  const planned = new Set(plan.sheets.map(({ name }) => name));
  const sheets = host.engine.sheets().filter(({ name }) => planned.has(name));
  return {
    sheets: sheets.map(({ id, name }) =>
      observeSheet(
        host,
        id,
        plan.sheets.find((one) => one.name === name),
      ),
    ),
    names: host.engine.names().map(({ name, formula, hidden }) => ({ name, target: formula.slice(1), hidden })),
    structureLocked: host.structurePassword !== null,
    properties: {},
  };
}

function observeSheet(host: Host, id: string, plan: SheetPlan | undefined): ObservedSheet {
  if (!plan) throw new Error(`${id} was not planned`);
  const { engine } = host;
  const record = host.record(id);
  const state = engine.sheets().find((sheet) => sheet.id === id);
  const frozen = engine.frozen(id);
  const { protection, filter } = record;
  return {
    name: state?.name ?? "",
    visibility: state?.hidden ? (record.veryHidden ? "veryHidden" : "hidden") : "visible",
    ...(state?.tabColour && { tabColour: state.tabColour.toUpperCase() }),
    cells: observedCells(host, id, plan),
    styles: Object.fromEntries(plan.cells.map((cell) => [toA1(cell), observedStyle(host, id, plan, cell)])),
    links: Object.fromEntries(
      [...record.hyperlinks].map(([key, link]) => {
        const [row = 0, column = 0] = key.split(":").map(Number);
        const { documentReference } = link as { documentReference: string };
        return [toA1({ row: row + 1, column: column + 1 }), documentReference];
      }),
    ),
    widths: Object.fromEntries(plan.columns.flatMap((run) => widthsOf(host, id, run))),
    heights: sizes(
      plan.rows.map(({ row, rows }) => [row, rows] as const),
      (row) => engine.rowHeight(id, row - 1) * 0.75,
    ),
    merges: [],
    validations: plan.validations.map(({ area }) => {
      const found = record.validations.at(area.row - 1, area.column - 1);
      if (!found) throw new Error(`no validation at ${toA1(area)}`);
      return { area: hostA1(found.area), ...validationOf(found.rule) };
    }),
    conditionals: engine.conditionals(id).map(({ area, formula, fontColour, bold, fill }) => ({
      area: hostA1(area),
      formula,
      ...(fontColour !== undefined && { colour: fontColour.toUpperCase() }),
      ...(bold !== undefined && { bold }),
      ...(fill !== undefined && { fill: fill.toUpperCase() }),
    })),
    charts: record.charts.map(({ title, type, series }) => ({
      title,
      asShares: type === "BarStacked100",
      categories: reference(host, series[0]?.categories),
      series: series.map(({ name, values, colour }) => ({
        name,
        values: reference(host, values),
        colour: colour ?? "",
      })),
    })),
    ...((frozen.rows > 0 || frozen.columns > 0) && {
      freeze: toA1({ row: frozen.rows + 1, column: frozen.columns + 1 }),
    }),
    ...(filter && { filter: hostA1(filter) }),
    ...(protection && {
      protection: ["FormatColumns", "FormatRows", "AutoFilter", "Sort"]
        .filter((right) => protection.options[`allow${right}`] === true)
        .map((right) => right.charAt(0).toLowerCase() + right.slice(1)),
    }),
    ...(record.notes.has("printArea") && { print: observedPrint(record) }),
  };
}

/** Columns are whole pixels wide: a width that comes to the pixels found is the width planned. */
function widthsOf(host: Host, id: string, { column, columns, width, hidden }: ColumnWidth): [number, number][] {
  return Array.from({ length: columns }, (_, index) => {
    const pixels = host.engine.columnWidth(id, column + index - 1);
    if (hidden) return [column + index, -1];
    return [column + index, Math.round(width * 7 + 5) === pixels ? width : (pixels - 5) / 7];
  });
}

function observedCells(host: Host, id: string, plan: SheetPlan): Record<string, ObservedCell> {
  const used = host.engine.usedArea(id, true);
  if (!used) return {};
  const inLive = (row: number, column: number): boolean =>
    plan.live.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  return Object.fromEntries(
    host.engine.cells(id, used).flatMap((line, down) =>
      line.flatMap(({ value, blank, formula }, right) => {
        const at = { row: used.row + down + 1, column: used.column + right + 1 };
        if (blank || inLive(at.row, at.column)) return [];
        return [[toA1(at), { value, ...(formula !== undefined && { formula }) }] as const];
      }),
    ),
  );
}

function observedStyle(host: Host, id: string, plan: SheetPlan, cell: Cell): ResolvedStyle {
  const look = host.engine.look(id, cell.row - 1, cell.column - 1);
  const wanted = resolveStyle(cell.style);
  return {
    font: {
      name: look.fontName ?? "",
      size: look.fontSize ?? 0,
      bold: look.bold,
      italic: look.italic,
      colour: (look.fontColour ?? "").toUpperCase(),
    },
    // The host draws the colour of a fill and only checks its pattern.
    ...(look.fill !== null && {
      fill: { colour: look.fill.toUpperCase(), ...(wanted.fill?.hatch !== undefined && { hatch: wanted.fill.hatch }) },
    }),
    borders: observedBorders(host, id, plan, cell),
    align: look.horizontal === "center" ? "centre" : (look.horizontal as "left" | "right"),
    vertical: look.vertical === "center" ? "centre" : look.vertical,
    indent: look.indent,
    wrap: look.wrap,
    // A formula under the general format takes over the format of what it refers to, in Excel as well.
    format: (cell.formula !== undefined && wanted.format === "General"
      ? "General"
      : (look.numberFormat ?? "General")) as ResolvedStyle["format"],
    locked: look.locked,
  };
}

/** A line belongs to two cells: where the one drawn is the heavier of the two wanted, the cell has got what it wanted. */
function observedBorders(host: Host, id: string, plan: SheetPlan, cell: Cell): Borders {
  const wanted = resolveStyle(cell.style).borders;
  const edges = (Object.keys(opposite) as Edge[]).flatMap((edge) => {
    const [down, right, back] = opposite[edge];
    const next = { row: cell.row + down, column: cell.column + right };
    const neighbour = plan.cells.find((one) => one.row === next.row && one.column === next.column);
    const theirs = neighbour && resolveStyle(neighbour.style).borders[back];
    const expected = [heavier(wanted[edge], theirs), heavier(theirs, wanted[edge])].map((line) => JSON.stringify(line));
    const drawn = heavier(lineAt(host, id, next, back), lineAt(host, id, cell, edge));
    const line = expected.includes(JSON.stringify(drawn)) ? wanted[edge] : drawn;
    return line ? [[edge, line] as const] : [];
  });
  return Object.fromEntries(edges);
}

function lineAt(
  host: Host,
  id: string,
  { row, column }: { row: number; column: number },
  edge: Edge,
): Line | undefined {
  if (row < 1 || column < 1) return undefined;
  const line: CellLook["borders"][Edge] = host.engine.look(id, row - 1, column - 1).borders[edge];
  if (!line || line.style === "none") return undefined;
  return { weight: line.style as Line["weight"], colour: line.colour.toUpperCase() };
}

function heavier(one: Line | undefined, other: Line | undefined): Line | undefined {
  if (!one || !other) return one ?? other;
  return (weights[other.weight] ?? 0) > (weights[one.weight] ?? 0) ? other : one;
}

function validationOf({ kind, first, second, prompt, alert, allowBlank, refuse }: ValidationRule): {
  rule: string;
  prompt?: { title: string; text: string };
  error: { title: string; text: string };
} {
  expect({ allowBlank, refuse }).toEqual({ allowBlank: true, refuse: true });
  return {
    rule: [kind, first, second].filter((part) => part !== undefined).join(" "),
    ...(prompt && { prompt: { title: prompt.title, text: prompt.message } }),
    error: { title: alert?.title ?? "", text: alert?.message ?? "" },
  };
}

function observedPrint({ notes }: SheetRecord): ObservedPrint {
  const note = (key: string): string => String(notes.get(key) ?? "");
  const zoom = notes.get("pageLayout.Zoom") as Readonly<Record<string, number>>;
  const footer = (side: string): string => note(`pageLayout.HeadersFooters.DefaultForAllPages.${side}Footer`);
  const text = (side: string): string => footer(side).replace(/^&8 /, "").replaceAll("&&", "&");
  const columns = note("printTitleColumns").replaceAll("$", "").split(":").filter(Boolean);
  const rows = note("printTitleRows").replaceAll("$", "").split(":").filter(Boolean);
  const number = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const breaks = (direction: string): number[] =>
    ((notes.get(`pageBreaks.${direction}`) ?? []) as number[]).map((at) => at + 1);
  expect(note("pageLayout.PaperSize")).toBe("A4");
  return {
    area: note("printArea"),
    orientation: note("pageLayout.Orientation").toLowerCase(),
    fit:
      zoom["scale"] === undefined
        ? `${zoom["horizontalFitToPages"]} x ${zoom["verticalFitToPages"]}`
        : `${zoom["scale"]} %`,
    titles: [
      columns.length > 0 && `columns ${columns.map(number).join("-")}`,
      rows.length > 0 && `rows ${rows.join("-")}`,
    ]
      .filter(Boolean)
      .join(", "),
    rowBreaks: breaks("row"),
    columnBreaks: breaks("column"),
    footer: { left: text("Left"), centre: text("Center"), right: footer("Right").replace(/^&8 /, "") },
  };
}

function sizes(
  runs: readonly (readonly [from: number, count: number])[],
  sizeAt: (at: number) => number,
): Record<number, number> {
  const all = runs.flatMap(([from, count]) => Array.from({ length: count }, (_, index) => from + index));
  return Object.fromEntries(all.map((at) => [at, sizeAt(at)]));
}

function reference(host: Host, target: { readonly sheet: string; readonly area: HostArea } | null | undefined): string {
  return target ? sheetArea(host.sheetName(target.sheet), fromHost(target.area), "both") : "";
}

function hostA1(area: HostArea): string {
  return areaToA1(fromHost(area));
}

/** The host counts from 0. */
function fromHost({ row, column, rows, columns }: HostArea): Area {
  return { row: row + 1, column: column + 1, rows, columns };
}
