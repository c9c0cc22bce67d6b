import { areaToA1, quoteSheet, sheetArea, toA1 } from "../../src/sheets/plan/a1";
import type { Area, Cell, PrintSetup, SheetPlan, ValidationRule, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { conditionalStyles, resolveStyle } from "../../src/sheets/plan/styles";
import type { ObservedCell, ObservedPrint, ObservedSheet, ObservedWorkbook } from "./observed-workbook";

/** What a writer makes of a live area: a file ignores it, an open workbook writes the anchor's formula only. */
export type LiveHandling = "ignored" | "anchored";

function inside(cell: Cell, area: Area): boolean {
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns
  );
}

function expectedCells(sheet: SheetPlan, live: LiveHandling): Record<string, ObservedCell> {
  const areas = live === "anchored" ? sheet.live : [];
  const written = sheet.cells.filter((cell) => !areas.some((area) => inside(cell, area)));
  const cells = written
    // An empty text and an empty cell are the same to whoever reads the sheet.
    .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ""))
    .map((cell): [string, ObservedCell] => [
      toA1(cell),
      { value: cell.value, ...(cell.formula !== undefined && { formula: cell.formula }) },
    ]);
  return Object.fromEntries(cells);
}

function ruleInWords(rule: ValidationRule): string {
  if (rule.kind === "list") return `list ${rule.source}`;
  if (rule.kind === "custom") return `custom ${rule.formula}`;
  return `${rule.kind} ${rule.min} ${rule.max}`;
}

function expectedPrint(print: PrintSetup): ObservedPrint {
  const { fit, titleColumns, titleRows } = print;
  const columns = titleColumns && `columns ${titleColumns.first}-${titleColumns.last}`;
  const rows = titleRows && `rows ${titleRows.first}-${titleRows.last}`;
  return {
    area: areaToA1(print.area),
    orientation: print.orientation,
    fit: "scale" in fit ? `${fit.scale} %` : `${fit.wide} x ${fit.tall}`,
    titles: [columns, rows].filter((part) => part !== undefined).join(", "),
    rowBreaks: print.rowBreaks ?? [],
    columnBreaks: print.columnBreaks ?? [],
    footer: { left: print.footer.left, centre: print.footer.centre, right: "&A · &P / &N" },
  };
}

function expectedSheet(sheet: SheetPlan, plan: WorkbookPlan, live: LiveHandling): ObservedSheet {
  const nameOf = (key: string) => plan.sheets.find((one) => one.key === key)?.name ?? key;
  const runs = sheet.columns.flatMap(({ column, columns, width, hidden }) =>
    Array.from({ length: columns }, (_, i) => [column + i, hidden ? -1 : width] as const),
  );
  const heights = sheet.rows.flatMap(({ row, rows, height }) =>
    Array.from({ length: rows }, (_, i) => [row + i, height] as const),
  );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColour !== undefined && { tabColour: sheet.tabColour }),
    cells: expectedCells(sheet, live),
    styles: Object.fromEntries(sheet.cells.map((cell) => [toA1(cell), resolveStyle(cell.style)])),
    links: Object.fromEntries(
      sheet.cells.flatMap(({ link, ...cell }) =>
        link ? [[toA1(cell), `${quoteSheet(nameOf(link.sheet))}!${toA1(link.cell)}`]] : [],
      ),
    ),
    widths: Object.fromEntries(runs),
    heights: Object.fromEntries(heights),
    merges: sheet.merges.map((area) => areaToA1(area)),
    validations: sheet.validations.map(({ area, rule, prompt, error }) => ({
      area: areaToA1(area),
      rule: ruleInWords(rule),
      ...(prompt && { prompt }),
      error,
    })),
    conditionals: sheet.conditionals.map(({ area, formula, style }) => {
      const { colour, bold, fill } = conditionalStyles[style];
      return {
        area: areaToA1(area),
        formula,
        ...(colour !== undefined && { colour }),
        ...(bold !== undefined && { bold }),
        ...(fill !== undefined && { fill }),
      };
    }),
    charts: sheet.charts.map(({ title, asShares = false, categories, series }) => ({
      ...{ title, asShares },
      categories: sheetArea(sheet.name, categories, "both"),
      series: series.map(({ name, values, colour }) => ({
        name,
        values: sheetArea(sheet.name, values, "both"),
        colour,
      })),
    })),
    ...(sheet.freeze && { freeze: toA1(sheet.freeze) }),
    ...(sheet.filter && { filter: areaToA1(sheet.filter) }),
    ...(sheet.protection && {
      protection: Object.entries(sheet.protection).flatMap(([right, allowed]) => (allowed === true ? [right] : [])),
    }),
    ...(sheet.print && { print: expectedPrint(sheet.print) }),
  };
}

/**
 * What any program should see of a plan once a writer has written it.
 * @param plan The plan.
 * @param live What the writer's medium makes of live areas.
 * @returns The plan in the words of an observer.
 */
export function expectedWorkbook(plan: WorkbookPlan, live: LiveHandling): ObservedWorkbook {
  return {
    sheets: plan.sheets.map((sheet) => expectedSheet(sheet, plan, live)),
    names: plan.names.map(({ name, sheet, area, hidden }) => ({
      name,
      target: sheetArea(plan.sheets.find(({ key }) => key === sheet)?.name ?? sheet, area, "both"),
      hidden: hidden ?? false,
    })),
    structureLocked: plan.structureLocked,
    properties: plan.properties,
  };
}
