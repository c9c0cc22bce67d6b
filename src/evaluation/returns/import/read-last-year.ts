import type { Criteria } from "../../../rating/criteria/criteria";
import { finding, type Finding } from "../../../rating/finding";
import { misfitsOf } from "../../../rating/returns/misfits";
import type { Figure, Return } from "../../../rating/returns/return";
import type { ReadName, ReadWorkbook } from "../../../sheets/xlsx/read-workbook";
import { codeText } from "../../sheets/cell-text";
import type { NamedValues } from "../../sheets/year-areas";
import type { YearData } from "../../year/year-data";
import type { LastYearFile, LastYearRequest } from "./last-year-file";
import { openYearBook } from "./open-year-book";
import { sha256 } from "../../../text/sha256";

/**
 * Reads a rated workbook, or the saved workbook of a year, for the figures of that year.
 * @param request The file, the year, and the table and organisations of the year that compares itself with it.
 * @returns The figures whose codes still mean the same, each as declared; or why the file gives none.
 */
export async function readLastYear(request: LastYearRequest): Promise<LastYearFile> {
  const { file, bytes, year, criteria, organisations } = request;
  const opened = openYearBook(file, bytes, year);
  if ("refused" in opened) return { findings: opened.refused };
  const { data, findings, book, areas, values } = opened;
  const known = new Set(organisations.map(({ id }) => id));
  const strangers = Object.keys(data.returns).filter((id) => !known.has(id));
  const { returns, left } = stillMeant(data, criteria, book.dateSystem === 1904);
  const untold = codesBeyond(values, data);
  return {
    year,
    returns: Object.fromEntries(Object.entries(returns).filter(([id]) => known.has(id))),
    synthetic: data.synthetic,
    hash: await sha256(bytes),
    findings: [
      ...findings.flatMap((one) => (isOfFigure(one) ? [{ ...one, file }] : [])),
      ...uncalculated(book, areas, file),
      ...strangers.map((id) => finding("file.unknown-organisation", { file }, { value: id })),
      ...notTaken([...new Set([...left, ...untold])], file),
    ],
  };
}

function notTaken(codes: readonly string[], file: string): Finding[] {
  return codes.length === 0 ? [] : [finding("file.last-year-left-out", { file }, { codes: codes.join(", ") })];
}

/** Codes over columns of figures that the file's own table does not know: their figures cannot be read. */
function codesBeyond(values: NamedValues, { criteria }: YearData): string[] {
  const known = new Set([...criteria.base_fields, ...criteria.indicators].map(({ code }) => code));
  const heads = Object.entries(values).filter(([name]) => /^(base_all|fig_b\d+_codes)_/.test(name));
  const codes = heads.flatMap(([, rows]) => (rows[0] ?? []).map(codeText));
  return codes.filter((code) => code !== "" && !known.has(code));
}

function isOfFigure({ code, level }: Finding): boolean {
  return level !== "note" && /^cell\./.test(code);
}

/** Formulas in cells of figures that no program has calculated: they would pass for blanks. */
function uncalculated({ sheets }: ReadWorkbook, areas: readonly ReadName[], file: string): Finding[] {
  const figures = areas.filter(({ name }) => /^(base_all|fig_b\d+)_\d{4}$/.test(name));
  return figures.flatMap(({ target }) => {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === target?.sheet.toLowerCase());
    if (target === undefined || sheet === undefined) return [];
    const { row, column, rows, columns } = target.area;
    return [...sheet.cells].flatMap(([cell, { row: at, column: across, value, formula }]) =>
      formula !== undefined &&
      value === null &&
      at >= row &&
      at < row + rows &&
      across >= column &&
      across < column + columns
        ? [finding("cell.formula", { file, sheet: sheet.name, cell })]
        : [],
    );
  });
}

/** The figures whose codes mean the same in a later table, and the codes of those that are left out. */
function stillMeant(
  data: YearData,
  criteria: Criteria,
  isOtherDateSystem: boolean,
): { readonly returns: Readonly<Record<string, Return>>; readonly left: readonly string[] } {
  const codes = new Set<string>();
  const out = new Set<string>();
  const leave = (organisation: string, code: string): void => {
    codes.add(code);
    out.add(JSON.stringify([organisation, code]));
  };
  for (const misfit of misfitsOf(data, criteria)) {
    // What is out of bounds was declared all the same: the form shows it as the union has it.
    if (misfit.kind !== "check" && misfit.kind !== "bounds") leave(misfit.organisation, misfit.code);
  }
  const dates = isOtherDateSystem ? data.criteria.indicators.filter(({ type }) => type === "date") : [];
  for (const [id, { figures }] of Object.entries(data.returns)) {
    for (const { code } of dates) if ((figures?.[code] ?? null) !== null) leave(id, code);
  }
  const returns = Object.entries(data.returns).flatMap(([id, { base, figures }]) => {
    const kept = (part: Return["base"]): Record<string, Figure> =>
      Object.fromEntries(Object.entries(part ?? {}).filter(([code]) => !out.has(JSON.stringify([id, code]))));
    const declared = { base: kept(base), figures: kept(figures) };
    const isEmpty = Object.keys({ ...declared.base, ...declared.figures }).length === 0;
    return isEmpty ? [] : [[id, declared] as const];
  });
  return { returns: Object.fromEntries(returns), left: [...codes] };
}
