import type { SheetWords } from "../words/sheets/sheet-words";
import { fitSheetName } from "../../sheets/plan/sheet-name";
import type { YearData } from "../year/year-data";
import type { SheetNaming } from "./year-frame";
import type { BlockBand, YearLayout } from "./year-layout";

/**
 * Keys of a year's sheets in the order of their tabs.
 * @param bands Blocks with indicators.
 * @returns Every key, the technical sheet last.
 */
export function sheetKeys(bands: readonly BlockBand[]): string[] {
  const blocks = bands.map((band) => `block-${band.position}`);
  const results = ["summary", "ranking", "awards", "points", "places"];
  const rules = ["criteria", "reference", "organisations", "settings"];
  return [...results, "base", ...blocks, "evidence", "findings", "years", ...rules, "log", "meta"];
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
  if (key === "meta") return "_meta";
  const named = words.sheets[key as keyof SheetWords["sheets"]] as string | undefined;
  if (named !== undefined) return named;
  const band = layout.bands.find(({ position }) => key === `block-${position}`);
  return band ? blockSheetName(band, data.language) : key;
}

/** The short name of a block: of its sheet, of its column and in the chart. */
export function blockSheetName({ block }: Pick<BlockBand, "block">, language: YearData["language"]): string {
  const russian = block.sheet_ru ?? `${block.block}. ${block.ru}`;
  if (language === "kk") return block.sheet_kk ?? `${block.block}. ${block.kk}`;
  return language === "en" ? (block.sheet_en ?? russian) : russian;
}
