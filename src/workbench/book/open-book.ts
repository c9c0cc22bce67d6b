import { anchoredKeys, anchorName } from "../../kernel/sheet-anchor";
import { isChangeKey } from "../../evaluation/live/changes/kept-parts";
import { faultFinding } from "../../evaluation/returns/import/file-faults";
import type { Finding } from "../../rating/finding";
import { rate } from "../../rating/rate";
import type { Address, Area, SheetVisibility } from "../../sheets/plan/sheet-plan";
import { planYear } from "../../evaluation/sheets/plan-year";
import { readYear } from "../../evaluation/sheets/read-year";
import { yearAreaNames } from "../../evaluation/sheets/names/area-names";
import { yearsOf } from "../../evaluation/sheets/names/year-areas";
import { toRatingInput, type YearData } from "../../evaluation/year/year-data";
import { valuesOfName } from "../../sheets/xlsx/cell-at";
import type { BookName, FreeLook } from "../../sheets/xlsx/write/free-sheet";
import { shownFormula } from "../../sheets/xlsx/write/newer-functions";
import { fileLimits } from "../../sheets/xlsx/guards";
import { readCells } from "../../sheets/xlsx/read/read-cells";
import type { SheetFrame } from "../../sheets/xlsx/read/read-frame";
import type { ReadCell, ReadSheet, ReadWorkbook } from "../../sheets/xlsx/read/read-workbook";
import { cellsBeside, type FoundCell } from "./cells-beside";

/** A sheet of an opened file, in the order of the tabs. */
export interface OpenedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The sheet of a year that it is; else it is the user's own. */
  readonly year?: { readonly year: number; readonly key: string };
  /** Of an own sheet all cells, of a year's sheet those beside the plan. */
  readonly cells: readonly FoundCell[];
  /** Of an own sheet: sizes, joined cells, looks. */
  readonly frame?: SheetFrame;
}

/** A workbook read from a file, as plain data. */
export interface OpenedBook {
  /** Name of the file. */
  readonly name: string;
  readonly years: readonly YearData[];
  readonly sheets: readonly OpenedSheet[];
  /** The looks that frames name by number. */
  readonly looks: readonly FreeLook[];
  /** Names that belong to no year. */
  readonly names: readonly BookName[];
  /** Settings that keep who changed what, by key. */
  readonly changes: Readonly<Record<string, string>>;
}

export type Opening =
  | { readonly kind: "opened"; readonly book: OpenedBook }
  | { readonly kind: "fault"; readonly finding: Finding }
  /** A return of an organisation. */
  | { readonly kind: "return" }
  | { readonly kind: "no-year" };

/**
 * Reads a file that nobody vouches for as a workbook of years.
 * @param bytes The whole file.
 * @param name Name of the file, for messages.
 * @param today ISO date for checks that need it.
 */
export function openBook(bytes: Uint8Array, name: string, today: string): Opening {
  const { faults, workbook } = readCells(bytes, fileLimits, true);
  const [fault] = faults;
  if (fault) return { kind: "fault", finding: faultFinding(fault, name) };
  if (!workbook) return { kind: "fault", finding: faultFinding({ kind: "not-a-workbook" }, name) };
  if (workbook.properties["bagalau_kind"] === "return") return { kind: "return" };
  const existing = workbook.names.filter(({ scope }) => scope === undefined).map((one) => one.name);
  const years = yearsOf(existing).filter((year) => bearsYear(workbook, year));
  // Each year is read, rated and planned; a file with more of them is none of ours, and one of ours without its names is no year.
  const isLost = years.length === 0 && workbook.properties["bagalau"] === "year";
  if (years.length > mostYears || isLost) {
    return { kind: "fault", finding: faultFinding({ kind: "damaged", detail: "" }, name) };
  }
  if (years.length === 0 && workbook.properties["bagalau"] === undefined) return { kind: "no-year" };
  const read = years.map((year) => readYearOf(workbook, year, existing, today));
  const sheets = workbook.sheets.map((sheet): OpenedSheet => {
    const { name: title, visibility } = sheet;
    const found = [...sheet.cells.values()].map(foundCell);
    for (const { data, keys, besideIn } of read) {
      const key = keys.get(title);
      if (key !== undefined) {
        return { name: title, visibility, year: { year: data.year, key }, cells: besideIn(key, sheet, found) };
      }
    }
    return { name: title, visibility, cells: found, ...(sheet.frame && { frame: sheet.frame }) };
  });
  const ofYears = new Set(read.flatMap(({ names }) => names));
  const names = workbook.names.flatMap(({ name: own, formula, hidden, scope }) =>
    scope !== undefined || ofYears.has(own) || !isHarmless(formula)
      ? []
      : [{ name: own, formula: shownFormula(formula), hidden }],
  );
  const changes = Object.entries(workbook.settings ?? {}).filter(([key]) =>
    years.some((year) => isChangeKey(year, key)),
  );
  const own = { name, years: read.map(({ data }) => data), sheets, looks: workbook.looks ?? [], names };
  return { kind: "opened", book: { ...own, changes: Object.fromEntries(changes) } };
}

/** Far more than one workbook is kept for. */
const mostYears = 30;

/** A name alone makes no year: its cell bears the number. */
function bearsYear(workbook: ReadWorkbook, year: number): boolean {
  return Number(valuesOfName(workbook, `cfg_year_${year}`)?.[0]?.[0]) === year;
}

interface ReadYearOf {
  readonly data: YearData;
  /** Keys of its sheets by their names. */
  readonly keys: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  besideIn(key: string, sheet: ReadSheet, found: readonly FoundCell[]): FoundCell[];
}

function readYearOf(workbook: ReadWorkbook, year: number, existing: readonly string[], today: string): ReadYearOf {
  const values = Object.fromEntries(
    yearAreaNames(year, existing).map((name) => [name, valuesOfName(workbook, name) ?? []]),
  );
  const { data } = readYear(values, year);
  const targets = new Map(workbook.names.flatMap(({ name, target }) => (target ? [[name, target] as const] : [])));
  const keys = new Map(
    anchoredKeys(existing, year).flatMap((key) => {
      const sheet = targets.get(anchorName(key, year))?.sheet;
      return sheet === undefined ? [] : [[sheet, key] as const];
    }),
  );
  const sheetNames = Object.fromEntries([...keys].map(([sheet, key]) => [key, sheet]));
  const plan = planYear(data, rate(toRatingInput(data, today)), { sheetNames });
  const areasOf = (sheet: string): Area[] =>
    [...targets].flatMap(([name, target]) =>
      name.endsWith(`_${year}`) && target.sheet === sheet ? [target.area] : [],
    );
  // A sheet that a step puts on demand is not laid out with the year: it stays as it is in the file, under its own names.
  const planned = new Set(plan.sheets.map(({ key }) => key));
  return {
    data,
    keys: new Map([...keys].filter(([, key]) => planned.has(key))),
    names: plan.names.map(({ name }) => name),
    besideIn: (key, { name }, found) => {
      const planned = plan.sheets.find((sheet) => sheet.key === key);
      return planned ? cellsBeside(planned, found, areasOf(name)) : [...found];
    },
  };
}

function foundCell({ row, column, value, formula }: ReadCell): FoundCell {
  const place: Address = { row, column };
  if (formula === undefined || !isHarmless(formula)) return { ...place, value };
  return { ...place, value, formula: shownFormula(formula) };
}

/** Formulas that reach out of the workbook, or that only the add-in's own file could hold, stay values. */
function isHarmless(formula: string): boolean {
  return !/[[|]|#REF!|\b(WEBSERVICE|HYPERLINK|CALL|REGISTER|RTD|DDE)\(|BAGALAU\./i.test(formula);
}
