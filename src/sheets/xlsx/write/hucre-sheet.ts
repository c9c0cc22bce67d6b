import type {
  Cell as HucreCell,
  CellStyle as HucreStyle,
  ColumnDef,
  ConditionalRule,
  DataValidation,
  SheetChart,
  WriteSheet,
} from "hucre/xlsx";
import type { Area, Cell, SheetPlan, StackedBarChart, Validation, ValidationRule } from "../../plan/sheet-plan";
import { resolveStyle, type CellStyle } from "../../plan/styles";
import { sheetArea, areaToA1, toA1, quoteSheet } from "../../plan/a1";
import { hucreConditionalStyle, hucreStyle } from "./hucre-style";
import { hucrePrint } from "./hucre-print";
import { quotedFormat } from "../mends/quote-prefix";
import { storedFormula } from "./newer-functions";
import { storedList } from "./stored-list";
import { cellText, looksLikeFormula, storableText } from "./storable-text";
import { serialFromDate } from "../../plan/date-serial";

/** Excel repairs a file whose cells hold more characters. */
export const longestText = 32_767;

/** One format per style of the plan, whose cells share the object. */
const formats = new WeakMap<CellStyle, HucreStyle>();

function formatOf(style: CellStyle): HucreStyle {
  const known = formats.get(style);
  if (known) return known;
  const format = hucreStyle(resolveStyle(style));
  formats.set(style, format);
  return format;
}

function hucreCell(cell: Cell, nameOfSheet: ReadonlyMap<string, string>): Partial<HucreCell> {
  const { value, formula, link } = cell;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${toA1(cell)} holds ${value}`);
  }
  if (typeof value === "string" && value.length > longestText) {
    throw new RangeError(`${toA1(cell)} holds ${value.length} characters`);
  }
  const risky = formula === undefined && typeof value === "string" && looksLikeFormula(value);
  const planned = formatOf(cell.style);
  // Typed again into its cell, such a text would become a formula; where people type it is a text cell and no more.
  const text = planned.protection?.locked === false ? "@" : quotedFormat;
  // And a formula in a cell for text would become a text.
  const lost = formula !== undefined && planned.numFmt === "@";
  const style = risky ? { ...planned, numFmt: text } : lost ? { ...planned, numFmt: "General" } : planned;
  const shown = typeof value === "string" ? storableText(value) : value;
  return {
    style,
    ...(formula === undefined
      ? { value: typeof value === "string" ? cellText(value) : value }
      : { value: null, formula: storedFormula(formula), ...(shown !== null && { formulaResult: shown }) }),
    ...(link && {
      hyperlink: {
        target: "",
        location: `${quoteSheet(nameOfSheet.get(link.sheet) ?? link.sheet)}!${toA1(link.cell)}`,
      },
    }),
  };
}

function limits(rule: ValidationRule): Pick<DataValidation, "type" | "formula1" | "formula2" | "operator"> {
  switch (rule.kind) {
    case "whole":
    case "decimal":
      return { type: rule.kind, operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
    case "date":
      return {
        type: "date",
        operator: "between",
        formula1: String(serialFromDate(rule.min)),
        formula2: String(serialFromDate(rule.max)),
      };
    case "list":
      return { type: "list", formula1: storedList(rule.source) };
    case "custom":
      return { type: "custom", formula1: storedFormula(rule.formula) };
    default:
      throw new TypeError(`no such rule: ${JSON.stringify(rule satisfies never)}`);
  }
}

function hucreValidation(validation: Validation): DataValidation {
  const { prompt, error } = validation;
  return {
    ...limits(validation.rule),
    range: areaToA1(validation.area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: storableText(error.title),
    errorMessage: storableText(error.text),
    ...(prompt && {
      showInputMessage: true,
      inputTitle: storableText(prompt.title),
      inputMessage: storableText(prompt.text),
    }),
  };
}

/** Where the chart stands; its contents are written by `stacked-bar-chart`. */
function chartFrame(chart: StackedBarChart, sheet: string): SheetChart {
  const { anchor } = chart;
  return {
    type: "bar",
    title: chart.title,
    altText: chart.title,
    series: chart.series.map((series) => ({ name: series.name, values: sheetArea(sheet, series.values, "both") })),
    anchor: {
      from: { row: anchor.row - 1, col: anchor.column - 1 },
      to: { row: anchor.row - 1 + anchor.rows, col: anchor.column - 1 + anchor.columns },
    },
  };
}

/** A file counts five more pixels than the characters Excel shows, at seven pixels a character. */
function fileWidth(shown: number): number {
  return Math.trunc(((shown * 7 + 5) / 7) * 256) / 256;
}

/**
 * Widths of columns in hucre's words.
 * @param sheet Runs of columns with the characters Excel shows.
 * @returns A definition per column, from the first.
 */
export function hucreColumns(sheet: Pick<SheetPlan, "columns">): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const run of sheet.columns) {
    for (let column = run.column; column < run.column + run.columns; column++) {
      while (columns.length < column) columns.push({});
      columns[column - 1] = { width: fileWidth(run.width), ...(run.hidden && { hidden: true }) };
    }
  }
  return columns;
}

/**
 * Joined cells in hucre's words.
 * @param area 1-based.
 */
export function hucreMerge(area: Area): NonNullable<WriteSheet["merges"]>[number] {
  return {
    startRow: area.row - 1,
    startCol: area.column - 1,
    endRow: area.row + area.rows - 2,
    endCol: area.column + area.columns - 2,
  };
}

/**
 * A sheet of the plan in hucre's words.
 * @param sheet The sheet; its live areas are ignored, a file holds values and native formulas.
 * @param nameOfSheet Name of each sheet by key, for links.
 * @returns What hucre writes.
 * @throws RangeError when a cell holds a number that is not finite or more text than a cell can.
 */
export function hucreSheet(sheet: SheetPlan, nameOfSheet: ReadonlyMap<string, string>): WriteSheet {
  const cells = new Map<string, Partial<HucreCell>>();
  for (const cell of sheet.cells) cells.set(`${cell.row - 1},${cell.column - 1}`, hucreCell(cell, nameOfSheet));
  const heights = sheet.rows.flatMap(({ row, rows, height }) =>
    Array.from({ length: rows }, (_, i) => [row - 1 + i, { height }] as const),
  );
  // One by one: a hundred thousand cells are more than a call takes as its arguments.
  const lastRow = [...sheet.cells.map(({ row }) => row), ...heights.map(([row]) => row + 1)].reduce(
    (last, row) => Math.max(last, row),
    0,
  );
  const { protection } = sheet;
  return {
    name: sheet.name,
    // Without rows of its own hucre drops the heights below the last cell.
    rows: Array.from({ length: lastRow }, () => []),
    cells,
    columns: hucreColumns(sheet),
    rowDefs: new Map(heights),
    merges: sheet.merges.map(hucreMerge),
    dataValidations: sheet.validations.map(hucreValidation),
    conditionalRules: sheet.conditionals.map(({ area, formula, style }, index): ConditionalRule => ({
      type: "expression",
      priority: index + 1,
      formula: storedFormula(formula),
      style: hucreConditionalStyle(style),
      range: areaToA1(area),
      stopIfTrue: true,
    })),
    charts: sheet.charts.map((chart) => chartFrame(chart, sheet.name)),
    ...(sheet.freeze && { freezePane: { rows: sheet.freeze.row - 1, columns: sheet.freeze.column - 1 } }),
    ...(sheet.filter && { autoFilter: { range: areaToA1(sheet.filter) } }),
    ...(protection && { protection: { sheet: true, objects: true, scenarios: true, ...protection } }),
    ...(sheet.print && hucrePrint(sheet.print)),
    view: {
      showGridLines: false,
      ...(sheet.tabColour !== undefined && { tabColor: { rgb: sheet.tabColour.replace("#", "") } }),
    },
    ...(sheet.visibility === "hidden" && { hidden: true }),
    ...(sheet.visibility === "veryHidden" && { veryHidden: true }),
  };
}
