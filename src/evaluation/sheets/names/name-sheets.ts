import { keysOf } from "../../../kernel/sheet-module";
import { fitSheetName } from "../../../sheets/plan/sheet-name";
import type { YearData } from "../../year/year-data";
import type { SheetNaming } from "../year-frame";
import type { BlockBand, YearLayout } from "../year-layout";
import { kindOfYearSheet, yearSheets } from "../year-sheets";
import type { SheetWords } from "../../words/sheets/ru";

/**
 * Keys of a year's sheets in the order of their tabs.
 * @param bands Blocks with indicators.
 * @returns Every key, the technical sheet last.
 */
export function sheetKeys(bands: readonly BlockBand[]): string[] {
  return keysOf(yearSheets, bands);
}

/**
 * Final sheet names by key.
 * @param data Language and year.
 * @param words Names of the sheets.
 * @param layout Blocks, whose names come from the criteria table.
 * @param naming A present name is kept; otherwise a name already taken gets the year behind it.
 * @returns A valid name for every key, unique without case.
 */
export function nameSheets(
  data: YearData,
  words: SheetWords,
  layout: YearLayout,
  naming: SheetNaming,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = [...(naming.taken ?? []), ...Object.values(naming.sheetNames ?? {})];
  for (const key of sheetKeys(layout.bands)) {
    const present = naming.sheetNames?.[key];
    const name = present ?? fitSheetName(wantedName(key, data, words, layout), taken, String(data.year));
    names.set(key, name);
    taken.push(name);
  }
  return names;
}

function wantedName(key: string, data: YearData, words: SheetWords, layout: YearLayout): string {
  const own = kindOfYearSheet(key)?.named?.(data, layout.bands, key);
  return own ?? words.sheets[key as keyof SheetWords["sheets"]];
}
