import { fieldsOf } from "../../../rating/rules/rules";
import { toA1 } from "../../../sheets/plan/a1";
import { returnSheets } from "../../returns/form/return-fields";
import { findingCell } from "../../returns/form/finding-cell";
import { returnColumns } from "../../returns/form/return-layout";
import { returnSheetNames } from "../../returns/form/return-sheet-names";
import type { YearData } from "../../year/year-data";
import type { KeptFinding } from "../ways/way-record";

/** A cell of the form as its sender finds it; several where a computed figure is set right in the cells it comes from. */
interface FormPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Where the fields of a form stand. */
export interface FormPlaces {
  /** The cell that a finding speaks of; nothing where it speaks of the whole return. */
  readonly of: (finding: KeptFinding) => FormPlace | undefined;
  /** The cell of a figure. */
  readonly figure: (code: string) => FormPlace | undefined;
  /** Position of a field in the order of the form; fields of no form come last. */
  readonly order: (code: string | undefined) => number;
}

/**
 * Where the fields of the forms of a year stand.
 * @param data Its table and number.
 * @param language In which the form was made.
 */
export function formPlaces({ criteria, year }: Pick<YearData, "criteria" | "year">, language: "kk" | "ru"): FormPlaces {
  const sheets = returnSheets(criteria, year);
  const names = returnSheetNames(sheets, language);
  const rows = new Map(
    sheets.flatMap(({ key, fields }) =>
      fields.map(({ code, row }) => [code, { sheet: names.get(key) ?? key, row }] as const),
    ),
  );
  const positions = new Map([...rows.keys()].map((code, position) => [code, position]));
  const sources = new Map(criteria.indicators.map(({ code, rule }) => [code, fieldsOf(rule)]));
  const inColumn = (code: string | undefined, column: number): FormPlace | undefined => {
    const found = rows.get(code ?? "");
    // The cell of a computed figure is locked: it is set right in the cells it is computed from.
    const parts = column === returnColumns.figure ? (sources.get(code ?? "") ?? []).map((part) => rows.get(part)) : [];
    const [first] = parts;
    if (first === undefined) return found && { sheet: found.sheet, cell: toA1({ row: found.row, column }) };
    const cells = parts.flatMap((part) => (part === undefined ? [] : [toA1({ row: part.row, column })]));
    return { sheet: first.sheet, cell: cells.join(", ") };
  };
  return {
    figure: (code) => inColumn(code, returnColumns.figure),
    order: (code) => positions.get(code ?? "") ?? Infinity,
    of: (finding) => {
      if (finding.sheet !== undefined && finding.cell !== undefined)
        return { sheet: finding.sheet, cell: finding.cell };
      const found = findingCell(finding.code);
      return "cover" in found
        ? { sheet: names.get("cover") ?? "cover", cell: toA1(found.cover) }
        : inColumn(finding.indicator ?? finding.base, found.column);
    },
  };
}
