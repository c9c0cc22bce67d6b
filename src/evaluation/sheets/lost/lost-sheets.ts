import { finding, type Finding } from "../../../rating/finding";
import { isOnDemand } from "../analysis/sheets-on-demand";
import { sheetKeys } from "../names/name-sheets";
import type { BlockBand } from "../year-layout";
import { kindOfYearSheet } from "../year-sheets";

/**
 * Whether a sheet is made of the others; figures, criteria and settings stand on the rest.
 * @example isResultSheet("ranking") //=> true
 */
export function isResultSheet(key: string): boolean {
  return kindOfYearSheet(key)?.holds === "result";
}

/**
 * The sheets whose loss takes something out of the rating.
 * @param lost Keys of the sheets that are gone.
 * @example lostInputs(["ranking", "block-2"]) //=> ["block-2"]
 */
export function lostInputs(lost: readonly string[]): readonly string[] {
  return lost.filter((key) => !isResultSheet(key));
}

/**
 * The sheets a year had or needs and has no more.
 * @param anchored Keys that anchors name.
 * @param bands Blocks with indicators.
 * @param present Keys of the sheets that are there.
 */
export function lostSheets(
  anchored: readonly string[],
  bands: readonly BlockBand[],
  present: ReadonlySet<string>,
): readonly string[] {
  const expected = new Set([...anchored.filter((key) => !isOnDemand(key)), ...sheetKeys(bands)]);
  return [...expected].filter((key) => !present.has(key));
}

/**
 * An error for each sheet whose loss takes something out of the rating: every total rests on it.
 * @param lost Keys of the sheets that are gone.
 * @param nameOf How the sheet was called.
 */
export function lostSheetFindings(lost: readonly string[], nameOf: (key: string) => string): readonly Finding[] {
  return lostInputs(lost).map((key) => finding("year.sheet-lost", {}, { name: nameOf(key) }));
}
