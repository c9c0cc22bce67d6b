import { expectedResults } from "../../../src/evaluation/live/reading/compare-results";
import type { ResultTimes } from "../../../src/evaluation/live/reading/judge-results";
import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import { rate } from "../../../src/rating/rate";
import type { YearWorkbook } from "../../../src/evaluation/year/ports";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { openErrorText } from "../../../src/evaluation/sheets/results/open-error-marks";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { localDay } from "../../../src/text/local-day";
import { rateRead } from "../../../src/evaluation/sheets/records/rate-read";
import { onceCalculated } from "./once-calculated";
import { smallYear } from "./small-year";
import { calculated, startExcel } from "./start-excel";

export interface OpenYear {
  readonly excel: HeadlessHost;
  /** As the pane that is open now has it, once Excel has calculated what a step wrote. */
  readonly workbook: YearWorkbook;
  /** The same, told at once. */
  readonly immediate: YearWorkbook;
  /** Closes the pane and opens it anew: only what the workbook holds is known. */
  reopen(): void;
  /** Types a figure as a user would, and tells where. */
  type(organisation: string, code: string, text: string): Promise<string>;
}

/** Nobody waits for results that will not come; where the year is watched, the pane's own times tell late from never. */
const impatient: ResultTimes = { steady: 0, patience: 20 };

/**
 * Excel with a year that the given data fill, as the pane would open it.
 * @param times When results that differ are stale.
 */
export async function openYear(
  data: (year: number) => YearData = (year) => smallYear({ year }),
  times: ResultTimes = impatient,
): Promise<OpenYear> {
  const excel = await startExcel();
  const openPane = (): YearWorkbook => createYearWorkbook({ loadSample: async (year) => data(year), times });
  let immediate = openPane();
  let workbook = onceCalculated(excel, immediate);
  return {
    excel,
    get workbook() {
      return workbook;
    },
    get immediate() {
      return immediate;
    },
    reopen() {
      immediate = openPane();
      workbook = onceCalculated(excel, immediate);
    },
    type: (organisation, code, text) => typeFigure(excel, organisation, code, text),
  };
}

/** Values of an area as Office.js gives them. */
export async function valuesOf(name: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRangeOrNullObject();
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** Every result area of the sheets, and the marks of open errors, beside what the core makes of the same data. */
export async function compareWithRate(data: YearData): Promise<{ readonly sheets: unknown; readonly core: unknown }> {
  const core = expectedResults(frameYear(data, rate(toRatingInput(data))));
  const marked = frameYear(data, rateRead(data, [], localDay(new Date())));
  const names = [...core.keys()];
  await calculated();
  const read = await Promise.all(names.map(valuesOf));
  const marks = await marksOf(data);
  const blank = (rows: readonly (readonly unknown[])[]): unknown[][] =>
    rows.map((row) => row.map((value) => value ?? ""));
  return {
    core: {
      marks: data.organisations.map(({ id }) => openErrorText(marked, id)),
      ...Object.fromEntries(names.map((name) => [name, blank(core.get(name) ?? [])])),
    },
    // The list of awards has room below its last row.
    sheets: {
      marks,
      ...Object.fromEntries(
        names.map((name, at) => [name, blank(read[at] ?? []).slice(0, core.get(name)?.length ?? 0)]),
      ),
    },
  };
}

/** What the sheets read their marks of open errors from, in the order of the organisations. */
async function marksOf({ organisations, year }: YearData): Promise<unknown[]> {
  const sheet = await sheetOf("findings", year);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`J6:J${5 + organisations.length}`);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

/** The name of a sheet by its key, whatever the user calls it. */
export async function sheetOf(key: string, year = 2025): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.names
      .getItem(`bag_sheet_${key.replaceAll("-", "_")}_${year}`)
      .getRangeOrNullObject().worksheet;
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}

/**
 * Types a figure as a user would, and tells where.
 * @param waits Until Excel has calculated.
 */
export async function typeFigure(
  excel: HeadlessHost,
  organisation: string,
  code: string,
  text: string,
  { waits = true }: { readonly waits?: boolean } = {},
): Promise<string> {
  const block = code.split(".")[0] ?? "";
  const stem = code.startsWith("B") ? "base" : `fig_b${block}`;
  const place = await Excel.run(async (context) => {
    const { names } = context.workbook;
    const codes = names.getItem(code.startsWith("B") ? "base_all_2025" : `${stem}_codes_2025`).getRangeOrNullObject();
    const ids = names.getItem(`${stem}_ids_2025`).getRangeOrNullObject();
    codes.load("values,columnIndex,worksheet/name");
    ids.load("values,rowIndex");
    await context.sync();
    const column = codes.columnIndex + (codes.values[0]?.indexOf(code) ?? 0);
    const row = ids.rowIndex + ids.values.findIndex(([id]) => id === organisation);
    return { sheet: codes.worksheet.name, address: `${String.fromCharCode(65 + column)}${row + 1}` };
  });
  const typed = await excel.typeInCell(place.sheet, place.address, text);
  if (waits) await excel.idle();
  if (!typed.done) throw new Error(`${place.address} was refused: ${typed.reason}`);
  return `'${place.sheet}'!${place.address}`;
}
