import type { FoundArea } from "../../../sheets/office/read/find-areas";
import { evidenceColumns } from "../../sheets/figures/evidence-sheet";
import type { Target } from "../../year/ports";
import type { Address, CellValue } from "../../../sheets/plan/sheet-plan";

/** A cell of a sheet known by its id. */
interface TargetPlace {
  readonly sheetId: string;
  readonly cell: Address;
}

const gridName = /^(fig_b\d+)_codes$/;

/**
 * The names of a year in which a target is looked up.
 * @param names Defined names of the workbook.
 * @param year Reporting year.
 * @example targetAreaNames(["fig_b1_codes_2025", "fig_b1_2025", "org_table_2025"], 2025) //=> ["fig_b1_codes_2025", "org_table_2025"]
 */
export function targetAreaNames(names: readonly string[], year: number): string[] {
  const wanted = /^(fig_b\d+_(codes|ids)|base_all|base_ids|org_table|org_signed|crt_table|crt_base|evd_table)$/;
  const suffix = `_${year}`;
  return names.filter((name) => name.endsWith(suffix) && wanted.test(name.slice(0, -suffix.length)));
}

/**
 * The cell of an organisation's figure, of the document that confirms it, of an organisation in the roster, or of an indicator in the criteria, by id and
 * code wherever they stand now.
 * @param areas Areas by name.
 * @param year Reporting year.
 * @param target What to find.
 * @returns Nothing where the id or code stands nowhere.
 */
export function placeOfTarget(
  areas: ReadonlyMap<string, FoundArea>,
  year: number,
  { organisation, code, part }: Target,
): TargetPlace | undefined {
  const area = (stem: string): FoundArea | undefined => areas.get(`${stem}_${year}`);
  if (organisation !== undefined && code !== undefined && part === "document") {
    const found = documentCell(area("evd_table"), organisation, code);
    if (found) return found;
  }
  if (organisation !== undefined && code !== undefined) {
    const grids = [...areas.keys()].flatMap((name) => gridName.exec(name.slice(0, -`_${year}`.length))?.[1] ?? []);
    const pairs = [
      [area("base_all"), area("base_ids")] as const,
      ...grids.map((stem) => [area(`${stem}_codes`), area(`${stem}_ids`)] as const),
    ];
    return firstOf(pairs.map(([codes, ids]) => crossing(codes, ids, organisation, code)));
  }
  if (organisation !== undefined && (part === "head" || part === "signedOn")) {
    const signed = signatureCell(area("org_table"), area("org_signed"), organisation, part);
    if (signed) return signed;
  }
  if (organisation !== undefined) return inFirstColumn(area("org_table"), organisation);
  if (code === undefined) return undefined;
  return inFirstColumn(area("crt_table"), code) ?? inFirstColumn(area("crt_base"), code);
}

function crossing(
  codes: FoundArea | undefined,
  ids: FoundArea | undefined,
  organisation: string,
  code: string,
): TargetPlace | undefined {
  const right = codes?.values[0]?.findIndex((value) => isText(value, code)) ?? -1;
  const down = ids?.values.findIndex((row) => isText(row[0], organisation)) ?? -1;
  if (!codes || !ids || right < 0 || down < 0) return undefined;
  return { sheetId: codes.sheetId, cell: { row: ids.row + down, column: codes.column + right } };
}

/** The row of evidence is found by organisation and code, wherever it was sorted to. */
function documentCell(area: FoundArea | undefined, organisation: string, code: string): TargetPlace | undefined {
  const columns = evidenceColumns;
  const down =
    area?.values.findIndex(
      (row) => isText(row[columns.organisation - 1], organisation) && isText(row[columns.code - 1], code),
    ) ?? -1;
  if (!area || down < 0) return undefined;
  return { sheetId: area.sheetId, cell: { row: area.row + down, column: area.column + columns.document - 1 } };
}

/** Rows of signatures stand beside those of the organisations. */
function signatureCell(
  roster: FoundArea | undefined,
  signed: FoundArea | undefined,
  organisation: string,
  part: "head" | "signedOn",
): TargetPlace | undefined {
  const own = inFirstColumn(roster, organisation);
  if (!own || !signed || own.sheetId !== signed.sheetId) return undefined;
  return { sheetId: own.sheetId, cell: { row: own.cell.row, column: signed.column + (part === "head" ? 0 : 1) } };
}

function inFirstColumn(area: FoundArea | undefined, text: string): TargetPlace | undefined {
  const down = area?.values.findIndex((row) => isText(row[0], text)) ?? -1;
  return area && down >= 0 ? { sheetId: area.sheetId, cell: { row: area.row + down, column: area.column } } : undefined;
}

function isText(value: CellValue | undefined, text: string): boolean {
  return value !== null && value !== undefined && String(value) === text;
}

function firstOf(places: readonly (TargetPlace | undefined)[]): TargetPlace | undefined {
  return places.find((place) => place !== undefined);
}
