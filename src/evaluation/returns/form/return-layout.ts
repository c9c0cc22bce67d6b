import type { Criteria } from "../../../rating/criteria/criteria";
import type { Address } from "../../../sheets/plan/sheet-plan";
import { fingerprint } from "../../../text/fingerprint";
import { returnSheets, type AskedBase } from "./return-fields";

/** Columns of every sheet of fields; the figure is always E and the check always J. */
export const returnColumns = {
  code: 1,
  name: 2,
  unit: 3,
  lastYear: 4,
  figure: 5,
  range: 6,
  document: 7,
  source: 8,
  remark: 9,
  check: 10,
} as const;

/** Version of the template; another one may put fields elsewhere. */
export const templateVersion = "1";

/** Cells of the cover that people fill in. */
export const coverPlaces = {
  filledBy: { row: 12, column: 2 },
  phone: { row: 12, column: 6 },
  head: { row: 13, column: 2 },
  post: { row: 13, column: 6 },
  signedOn: { row: 14, column: 2 },
} as const satisfies Readonly<Record<string, Address>>;

/** The cell of the cover that names the organisation. */
export const coverNamePlace: Address = { row: 6, column: 2 };

/** The cell of the cover that names the reporting year. */
export const coverYearPlace: Address = { row: 7, column: 2 };

/** What stands in a row of fields and is read back. */
export const returnParts = ["figure", "document", "source", "remark"] as const;

/**
 * Where every field of a return stands.
 * @param criteria The criteria table.
 * @param year Reporting year.
 * @returns By key of the sheet: `figure:1.2`, `document:B01` … → cell.
 */
function returnPlaces(
  criteria: Criteria,
  year: number,
  asked: AskedBase = "used",
): Record<string, Record<string, Address>> {
  const places: Record<string, Record<string, Address>> = { cover: { ...coverPlaces } };
  for (const { key, fields } of returnSheets(criteria, year, asked)) {
    const own: Record<string, Address> = {};
    for (const { code, row } of fields) {
      for (const part of returnParts) own[`${part}:${code}`] = { row, column: returnColumns[part] };
    }
    places[key] = own;
  }
  return places;
}

/**
 * Marks where the fields of a template stand, so a file of another layout is refused instead of misread.
 * @param criteria The criteria table.
 * @param year Reporting year.
 * @returns 16 hexadecimal digits.
 */
export function layoutFingerprint(criteria: Criteria, year: number, asked: AskedBase = "used"): string {
  return fingerprint(`${templateVersion}:${JSON.stringify(returnPlaces(criteria, year, asked))}`);
}
