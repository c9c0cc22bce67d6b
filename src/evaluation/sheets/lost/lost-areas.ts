import { finding, type Finding } from "../../../rating/finding";
import type { NamedValues } from "../names/year-areas";
import { kindOfYearSheet } from "../year-sheets";

/** A defined name that is gone while its sheet stands: what stands there is read as empty. */
interface LostArea {
  /** Key of the sheet. */
  readonly key: string;
  /** The whole name. */
  readonly area: string;
}

/**
 * The defined names that standing sheets have lost.
 * @param values Values by full name, as the year is read from them.
 * @param year Reporting year.
 * @param present Keys of the sheets that are there.
 * @example lostAreas({}, 2025, ["log"]) //=> [{ key: "log", area: "log_table_2025" }]
 */
export function lostAreas(values: NamedValues, year: number, present: Iterable<string>): readonly LostArea[] {
  return [...present].flatMap((key) =>
    (kindOfYearSheet(key)?.always ?? [])
      .map((stem) => ({ key, area: `${stem.replace("#", key.replace(/^.*-/, ""))}_${year}` }))
      .filter(({ area }) => values[area] === undefined),
  );
}

/**
 * An error for each of them: every total rests on it.
 * @param nameOf How a sheet is called.
 */
export function lostAreaFindings(lost: readonly LostArea[], nameOf: (key: string) => string): readonly Finding[] {
  return lost.map(({ key, area }) => finding("year.sheet-lost", {}, { name: nameOf(key), area }));
}
