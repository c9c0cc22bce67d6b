import { anchoredKeys, anchorName } from "../../kernel/sheet-anchor";
import { rate } from "../../rating/rate";
import type { Area, NamePlan, SheetPlan } from "../../sheets/plan/sheet-plan";
import { planYear } from "../../evaluation/sheets/plan-year";
import { readYear } from "../../evaluation/sheets/read-year";
import { yearAreaNames } from "../../evaluation/sheets/names/area-names";
import { yearsOf } from "../../evaluation/sheets/names/year-areas";
import { toRatingInput } from "../../evaluation/year/year-data";
import type { Host } from "../../excel-host/host/host";
import { hostAreas, hostValues, type HostArea } from "./host-areas";

/** A sheet of a year as a file holds it. */
export interface YearSheet {
  readonly plan: SheetPlan;
  /** Id of the host's sheet; absent where the user deleted it. */
  readonly sheet?: string;
  /** Areas of it that names of the year stand for. */
  readonly read: readonly Area[];
}

export interface PlannedYear {
  readonly year: number;
  readonly title: string;
  readonly sheets: readonly YearSheet[];
  readonly names: readonly NamePlan[];
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * The years of the host's workbook, each planned anew from what its sheets hold now.
 * @param host The host; everything calculated.
 * @param today ISO date for checks that need it.
 * @returns Years in order; keys of sheets carry the year, so that several years stand in one workbook.
 */
export function planHostYears(host: Host, today: string): readonly PlannedYear[] {
  const areas = hostAreas(host);
  const names = areas.map(({ name }) => name);
  const known = new Map(areas.map((area) => [area.name, area]));
  const taken = host.engine.sheets().map(({ name }) => name);
  return yearsOf(names).map((year) => planHostYear(host, year, known, taken, today));
}

function planHostYear(
  host: Host,
  year: number,
  areas: ReadonlyMap<string, HostArea>,
  taken: readonly string[],
  today: string,
): PlannedYear {
  const names = [...areas.keys()];
  const values = Object.fromEntries(
    yearAreaNames(year, names).map((name) => [name, hostValues(host, areas.get(name) as HostArea)]),
  );
  const { data } = readYear(values, year);
  const sheetOf = new Map(
    anchoredKeys(names, year).map((key) => [key, areas.get(anchorName(key, year))?.sheet] as const),
  );
  const sheetNames = Object.fromEntries(
    [...sheetOf].flatMap(([key, sheet]) => (sheet === undefined ? [] : [[key, host.sheetName(sheet)]])),
  );
  const plan = planYear(data, rate(toRatingInput(data, today)), { sheetNames, taken });
  const ofYear = [...areas.values()].filter(({ name }) => name.endsWith(`_${year}`));
  return {
    year,
    title: plan.title,
    names: plan.names,
    properties: plan.properties,
    sheets: plan.sheets.map((sheet) => {
      const id = sheetOf.get(sheet.key);
      return {
        plan: withYear(sheet, year),
        ...(id !== undefined && { sheet: id }),
        read: ofYear.filter((one) => one.sheet === id).map(({ area }) => area),
      };
    }),
  };
}

/** Keys and links with the year before them: two years have sheets of the same keys. */
function withYear(sheet: SheetPlan, year: number): SheetPlan {
  return {
    ...sheet,
    key: `${year}/${sheet.key}`,
    cells: sheet.cells.map((cell) =>
      cell.link ? { ...cell, link: { ...cell.link, sheet: `${year}/${cell.link.sheet}` } } : cell,
    ),
  };
}
