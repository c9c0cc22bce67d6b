import { finding, type Finding, type FindingPlace } from "../../../rating/finding";
import { toA1 } from "../../../sheets/plan/a1";
import { dayOrTime } from "../form/cells/day-or-time";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import type { ReadCell, ReadName, ReadSheet, ReadWorkbook } from "../../../sheets/xlsx/read/read-workbook";
import { fifteenDigits } from "../../../text/fifteen-digits";
import type { FigureType } from "../../../rating/criteria/base-field";
import { codeText } from "../../sheets/cell-text";
import type { NamedValues } from "../../sheets/names/year-areas";
import type { YearData } from "../../year/year-data";
import { isCovered } from "../form/cells/is-covered";

/** The values of a year's areas without the figures whose cells say that they are none, and what is said of those. */
interface JudgedFigures {
  readonly values: NamedValues;
  readonly findings: readonly Finding[];
}

/**
 * Judges the cells of figures by what a value alone does not tell: its look, a formula nobody calculated, a joined cell.
 * @param book The workbook.
 * @param areas Its named areas.
 * @param values The values of those areas.
 * @param data The year as read from the values.
 * @returns Values to be read instead; a figure that is refused is empty.
 */
export function judgeFigureCells(
  book: Pick<ReadWorkbook, "sheets" | "dateSystem">,
  areas: readonly ReadName[],
  values: NamedValues,
  { year, criteria }: Pick<YearData, "year" | "criteria">,
): JudgedFigures {
  const findings: Finding[] = [];
  const judged: Record<string, CellValue[][]> = {};
  const types = new Map<string, FigureType>(
    [...criteria.base_fields, ...criteria.indicators].map(({ code, type }) => [code, type]),
  );
  for (const { name, target } of areas) {
    const part = new RegExp(`^(base_all|fig_b\\d+)_${year}$`).exec(name)?.[1];
    const sheet = book.sheets.find((one) => one.name.toLowerCase() === target?.sheet.toLowerCase());
    if (part === undefined || target === undefined || sheet === undefined) continue;
    const rows = values[name] ?? [];
    const codes = (part === "base_all" ? rows : (values[`${part}_codes_${year}`] ?? []))[0] ?? [];
    const ids = values[part === "base_all" ? `base_ids_${year}` : `${part}_ids_${year}`] ?? [];
    const first = rows.length - ids.length;
    const refused = rows.map((row, at) =>
      row.map((value, across) => {
        const id = codeText(ids[at - first]?.[0]);
        const code = codeText(codes[across]);
        const type = types.get(code);
        if (id === "" || type === undefined) return value;
        const address = { row: target.area.row + at, column: target.area.column + across };
        const cell = toA1(address);
        const place = { organisation: id, ...(part === "base_all" ? { base: code } : { indicator: code }) };
        const found = faultOf(sheet, sheet.cells.get(cell), address, type, book.dateSystem, {
          ...place,
          sheet: sheet.name,
          cell,
        });
        if (found === undefined) return value;
        findings.push(found);
        return null;
      }),
    );
    judged[name] = refused;
  }
  return { values: { ...values, ...judged }, findings };
}

function faultOf(
  sheet: ReadSheet,
  cell: ReadCell | undefined,
  { row, column }: { readonly row: number; readonly column: number },
  type: FigureType,
  dateSystem: ReadWorkbook["dateSystem"],
  place: FindingPlace,
): Finding | undefined {
  if (cell === undefined) return undefined;
  const { value, formula, isDay, showsOther, isStruck } = cell;
  // No program has calculated it: it would pass for an empty cell.
  if (value === null) return formula === undefined ? undefined : finding("cell.formula", place);
  if (isCovered(sheet, row, column)) return finding("cell.joined", place);
  if (isStruck) return finding("cell.struck", place, { value: String(value) });
  if (typeof value !== "number" || type === "date") return undefined;
  if (isDay) return finding("cell.date-for-number", place, { value: dayOrTime(value, dateSystem) });
  return showsOther && value !== 0 ? finding("cell.shows-other", place, { value: fifteenDigits(value) }) : undefined;
}
