import { isChangeKey } from "../../evaluation/live/changes/kept-parts";
import { sheetArea } from "../../sheets/plan/a1";
import type { ColumnWidth, RowHeight, SheetPlan } from "../../sheets/plan/sheet-plan";
import type { BookName, BookSheet } from "../../sheets/xlsx/write/free-sheet";
import { storedFormula } from "../../sheets/xlsx/write/newer-functions";
import { writeBook } from "../../sheets/xlsx/write/write-book";
import type { SheetState } from "../../excel-host/engine/engine";
import type { Host } from "../../excel-host/host/host";
import { cellsBeside } from "./cells-beside";
import { freeCells, freeSheetOf, givenSizes, visibilityOf } from "./free-sheet-of";
import { planHostYears, type PlannedYear, type YearSheet } from "./year-sheets";

export interface SavedBook {
  /** Such as `bagalau-2025.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The host's workbook as a file: years as the command line writes them, values and native formulas from what the grid
 * holds now; every other sheet cell by cell.
 * @param host The host; everything calculated.
 * @param today ISO date for checks that need it.
 */
export async function saveBook(host: Host, today: string): Promise<SavedBook> {
  const years = planHostYears(host, today);
  const planned = new Map(
    years.flatMap(({ sheets }) =>
      sheets.flatMap((one) => (one.sheet === undefined ? [] : [[one.sheet, one] as const])),
    ),
  );
  const present = host.engine.sheets();
  const lost = years.flatMap(({ sheets }) => sheets.filter(({ sheet }) => sheet === undefined));
  const sheets = present.map((state): BookSheet => {
    const one = planned.get(state.id);
    return one ? plannedSheet(host, state, one) : { kind: "free", sheet: freeSheetOf(host, state) };
  });
  const last = years.at(-1);
  const bytes = await writeBook({
    title: last?.title ?? "Bagalau",
    sheets: [...sheets, ...lost.map(({ plan }) => ({ kind: "planned", plan }) as const)],
    names: [...years.flatMap(yearNames), ...otherNames(host, years)],
    active: present.findIndex(({ id }) => id === host.engine.activeSheet()),
    structureLocked: host.structurePassword !== null,
    settings: changesKept(host, years),
    properties: last?.properties ?? { bagalau: "workbook" },
  });
  return {
    name: years.length === 0 ? "bagalau.xlsx" : `bagalau-${years.map(({ year }) => year).join("-")}.xlsx`,
    bytes,
  };
}

/** Who changed what, as the workbook of the file is to go on with it. */
function changesKept(host: Host, years: readonly PlannedYear[]): Record<string, string> {
  const kept = [...host.settings].filter(([key]) => years.some(({ year }) => isChangeKey(year, key)));
  return Object.fromEntries(kept.map(([key, value]) => [key, String(value)]));
}

/** The planned sheet as the user left it: its sizes, whether it is seen and guarded, notes beside the plan. */
function plannedSheet(host: Host, state: SheetState, { plan, read }: YearSheet): BookSheet {
  const { protection, ...rest } = plan;
  const guarded = host.isProtected(state.id) && protection !== undefined;
  const also = cellsBeside(plan, freeCells(host, state.id, true), read);
  return {
    kind: "planned",
    plan: {
      ...rest,
      ...withSizes(plan, givenSizes(host, state.id)),
      ...(guarded && { protection }),
      visibility: visibilityOf(host, state),
    },
    also,
  };
}

/** Sizes the user changed; where the host rounds a planned size to pixels, the plan stands. */
function withSizes(
  plan: SheetPlan,
  given: { readonly columns: readonly ColumnWidth[]; readonly rows: readonly RowHeight[] },
): Pick<SheetPlan, "columns" | "rows"> {
  const widths = new Map(given.columns.map((one) => [one.column, one]));
  const columns = plan.columns.flatMap((run) =>
    Array.from({ length: run.columns }, (_, at): ColumnWidth => {
      const column = run.column + at;
      const now = widths.get(column) ?? run;
      widths.delete(column);
      const width = Math.abs(now.width - run.width) * 7 < 1.5 ? run.width : now.width;
      return { column, columns: 1, width, ...(now.hidden && { hidden: true }) };
    }),
  );
  const heights = new Map(given.rows.map((one) => [one.row, one.height]));
  const rows = plan.rows.flatMap((run) =>
    Array.from({ length: run.rows }, (_, at): RowHeight => {
      const row = run.row + at;
      const now = heights.get(row) ?? run.height;
      return { row, rows: 1, height: Math.abs(now - run.height) < 1.2 ? run.height : now };
    }),
  );
  return { columns: [...columns, ...widths.values()].sort((a, b) => a.column - b.column), rows };
}

function yearNames({ names, sheets, year }: PlannedYear): BookName[] {
  const nameOf = new Map(sheets.map(({ plan }) => [plan.key, plan.name]));
  return names.map(({ name, sheet, area, hidden = false }) => ({
    name,
    formula: sheetArea(nameOf.get(`${year}/${sheet}`) ?? "", area, "both"),
    hidden,
  }));
}

/** Names of the user, and of the add-in on sheets that belong to no year; broken ones say nothing. */
function otherNames(host: Host, years: readonly PlannedYear[]): BookName[] {
  const known = new Set(years.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));
  return host.engine.names().flatMap(({ name, formula, hidden }) => {
    const useless = known.has(name.toLowerCase()) || /#REF!|BAGALAU\./i.test(formula);
    return useless ? [] : [{ name, formula: storedFormula(formula), hidden }];
  });
}
