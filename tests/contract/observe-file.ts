import type { Worksheet } from "exceljs";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { sheetArea, toA1 } from "../../src/sheets/plan/a1";
import { dateFromSerial } from "../../src/sheets/plan/date-serial";
import type { SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { shownFormula } from "../../src/sheets/xlsx/write/newer-functions";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import type { ReadSheet } from "../../src/sheets/xlsx/read/read-workbook";
import { partsOf } from "../xlsx/parts-of";
import type {
  ObservedChart,
  ObservedPrint,
  ObservedSheet,
  ObservedValidation,
  ObservedWorkbook,
} from "./observed-workbook";
import { colourOf, modelOf, readWithExceljs, styleOf } from "./read-with-exceljs";

function unescape(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function all(part: string, pattern: RegExp): string[] {
  return [...part.matchAll(pattern)].map((match) => unescape(match[1] ?? ""));
}

function observedCharts(part: string): ObservedChart[] {
  if (part === "") return [];
  const series = part.split("<c:ser>").slice(1);
  return [
    {
      title: all(part, /<a:t>([^<]*)<\/a:t>/g).join(""),
      asShares: all(part, /<c:grouping val="(\w+)"/g)[0] === "percentStacked",
      categories: all(series[0] ?? "", /<c:cat>.*?<c:f>([^<]*)<\/c:f>/g)[0] ?? "",
      series: series.map((one) => ({
        name: all(one, /<c:tx><c:v>([^<]*)</g)[0] ?? "",
        values: all(one, /<c:val>.*?<c:f>([^<]*)<\/c:f>/g)[0] ?? "",
        colour: `#${all(one, /<a:srgbClr val="(\w+)"/g)[0]}`,
      })),
    },
  ];
}

function observedValidations(sheet: Sheet | undefined): ObservedValidation[] {
  return (sheet?.dataValidations ?? []).map((one) => {
    const bounds = [one.formula1 ?? "", one.formula2 ?? ""];
    const rule = one.values
      ? `list ${one.values.join(",")}`
      : one.type === "list" || one.type === "custom"
        ? `${one.type} =${bounds[0]}`
        : `${one.type} ${bounds.map((bound) => (one.type === "date" ? dateFromSerial(Number(bound), 1900) : bound)).join(" ")}`;
    expect(one).toMatchObject({ errorStyle: "stop", allowBlank: true, showErrorMessage: true });
    return {
      area: one.range,
      rule,
      ...(one.showInputMessage && { prompt: { title: one.inputTitle ?? "", text: one.inputMessage ?? "" } }),
      error: { title: one.errorTitle ?? "", text: one.errorMessage ?? "" },
    };
  });
}

function observedPrint(sheet: Worksheet, part: string): ObservedPrint | undefined {
  const { pageSetup } = sheet;
  if (!pageSetup.printArea) return undefined;
  const breaks = (kind: string) =>
    all(new RegExp(`<${kind} .*?</${kind}>`).exec(part)?.[0] ?? "", /<brk id="(\d+)"/g).map((id) => Number(id) + 1);
  const footer = sheet.headerFooter.oddFooter ?? "";
  const piece = (code: string) => new RegExp(`&${code}&8 (.*?)(?=&[LCR]&8 |$)`).exec(footer)?.[1] ?? "";
  const columns = pageSetup.printTitlesColumn?.split(":").map((letters) => sheet.getColumn(letters).number);
  const titles = [
    columns && `columns ${columns.join("-")}`,
    pageSetup.printTitlesRow && `rows ${pageSetup.printTitlesRow.replace(":", "-")}`,
  ];
  expect(pageSetup.paperSize).toBe(9);
  return {
    area: pageSetup.printArea.replace(/^(.*):\1$/, "$1"),
    orientation: pageSetup.orientation ?? "",
    fit: pageSetup.fitToPage ? `${pageSetup.fitToWidth} x ${pageSetup.fitToHeight}` : `${pageSetup.scale} %`,
    titles: titles.filter(Boolean).join(", "),
    rowBreaks: breaks("rowBreaks"),
    columnBreaks: breaks("colBreaks"),
    footer: { left: piece("L").replaceAll("&&", "&"), centre: piece("C").replaceAll("&&", "&"), right: piece("R") },
  };
}

function observedWidths(sheet: Worksheet): Record<number, number> {
  const columns = (sheet.columns ?? []).flatMap(({ number, width, hidden }) =>
    // The inverse of what Excel does: five pixels of padding at seven pixels a character.
    number === undefined || width === undefined
      ? []
      : [[number, hidden ? -1 : Math.round((width * 7 - 5) / 0.07) / 100]],
  );
  return Object.fromEntries(columns) as Record<number, number>;
}

function observedSheet(
  plan: SheetPlan,
  sheet: Worksheet,
  read: ReadSheet | undefined,
  hucre: Sheet | undefined,
  parts: { readonly sheet: string; readonly chart: string },
): ObservedSheet {
  const model = modelOf(sheet);
  const view = sheet.views[0];
  const tabColour = colourOf(sheet.properties.tabColor);
  const print = observedPrint(sheet, parts.sheet);
  const heights: [number, number][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    if (/ customHeight="1"/.test(new RegExp(`<row r="${row.number}"[^>]*>`).exec(parts.sheet)?.[0] ?? "")) {
      heights.push([row.number, row.height]);
    }
  });
  const rules = model.conditionalFormattings.flatMap(({ ref, rules: ofArea }) =>
    ofArea.map(({ priority, formulae, style }) => ({
      priority,
      rule: {
        area: ref,
        formula: `=${formulae[0]}`,
        colour: colourOf(style.font?.color),
        bold: style.font?.bold,
        fill: colourOf(style.fill?.bgColor),
      },
    })),
  );
  return {
    name: sheet.name,
    visibility: read?.visibility ?? "visible",
    ...(tabColour !== undefined && { tabColour }),
    cells: Object.fromEntries(
      [...(read?.cells ?? [])]
        .filter(([, { value, formula }]) => formula !== undefined || value !== "")
        .map(([key, { value, formula }]) => [
          key,
          { value, ...(formula !== undefined && { formula: shownFormula(formula) }) },
        ]),
    ),
    styles: Object.fromEntries(plan.cells.map((cell) => [toA1(cell), styleOf(sheet.getCell(cell.row, cell.column))])),
    links: Object.fromEntries(
      [...parts.sheet.matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"/g)].map(([, at, to]) => [
        at,
        unescape(to ?? ""),
      ]),
    ),
    widths: observedWidths(sheet),
    heights: Object.fromEntries(heights),
    merges: [...model.merges],
    validations: observedValidations(hucre),
    conditionals: rules
      .sort((a, b) => a.priority - b.priority)
      .map(({ rule }) => rule) as ObservedSheet["conditionals"],
    charts: observedCharts(parts.chart),
    ...(view?.state === "frozen" && {
      freeze: toA1({ row: (view.ySplit ?? 0) + 1, column: (view.xSplit ?? 0) + 1 }),
    }),
    ...(model.autoFilter !== undefined && model.autoFilter !== null && { filter: model.autoFilter }),
    ...(model.sheetProtection && {
      protection: ["formatColumns", "formatRows", "autoFilter", "sort"].filter(
        (right) => model.sheetProtection?.[right],
      ),
    }),
    ...(print && { print }),
  };
}

/**
 * Looks at a file through three readers: ours for values and names, exceljs and hucre for the rest.
 * @param file The file.
 * @param plan The plan it was written from; tells which cells to look at.
 * @returns What they see.
 */
export async function observeFile(file: Uint8Array, plan: WorkbookPlan): Promise<ObservedWorkbook> {
  const { faults, workbook } = readCells(file);
  expect(faults).toEqual([]);
  const exceljs = await readWithExceljs(file);
  const hucre = await readXlsx(file);
  const parts = partsOf(file);
  let charts = 0;
  return {
    sheets: exceljs.worksheets.map((sheet, index) => {
      const of = plan.sheets[index] as SheetPlan;
      const chart = of.charts.length > 0 ? (parts.get(`xl/charts/chart${++charts}.xml`) ?? "") : "";
      const part = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
      const read = workbook?.sheets[index];
      return observedSheet(of, sheet, read, hucre.sheets[index], { sheet: part, chart });
    }),
    names: (workbook?.names ?? [])
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, hidden, target }) => ({
        name,
        hidden,
        target: target ? sheetArea(target.sheet, target.area, "both") : "",
      })),
    structureLocked: /<workbookProtection lockStructure="1"\/>/.test(parts.get("xl/workbook.xml") ?? ""),
    properties: { ...workbook?.properties },
  };
}
