import type { Criteria } from "../../../rating/criteria/criteria";
import { finding, type Finding } from "../../../rating/finding";
import { isComputed } from "../../../rating/criteria/is-computed";
import { misfitsOf } from "../../../rating/returns/misfits";
import type { Figure, Return } from "../../../rating/returns/return";
import { codeText } from "../../sheets/cell-text";
import type { NamedValues } from "../../sheets/names/year-areas";
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
  const { data, findings, book, values } = opened;
  const known = new Set(organisations.map(({ id }) => id));
  const strangers = Object.keys(data.returns).filter((id) => !known.has(id));
  const { returns, left } = stillMeant(data, criteria, book.dateSystem === 1904);
  const untold = codesBeyond(values, data);
  const missing = codesWithoutCells(values, data);
  const all = data.organisations.map(({ id }) => missing.get(id) ?? []);
  const ofNobody = (all[0] ?? []).filter((code) => all.every((codes) => codes.includes(code)));
  return {
    year,
    returns: Object.fromEntries(Object.entries(returns).filter(([id]) => known.has(id))),
    synthetic: data.synthetic,
    hash: await sha256(bytes),
    findings: [
      ...findings.flatMap((one) => (isTold(one) ? [{ ...one, file }] : [])),
      ...strangers.map((id) => finding("file.unknown-organisation", { file }, { value: id })),
      ...notTaken([...new Set([...left, ...untold, ...ofNobody])], file),
      ...[...missing].flatMap(([organisation, codes]) => {
        const own = codes.filter((code) => !ofNobody.includes(code));
        return known.has(organisation) ? notTaken(own, file, organisation) : [];
      }),
    ],
  };
}

function notTaken(codes: readonly string[], file: string, organisation?: string): Finding[] {
  const place = { file, ...(organisation !== undefined && { organisation }) };
  return codes.length === 0 ? [] : [finding("file.last-year-left-out", place, { codes: codes.join(", ") })];
}

/** Codes over columns of figures that the file's own table does not know: their figures cannot be read. */
function codesBeyond(values: NamedValues, { criteria }: YearData): string[] {
  const known = new Set([...criteria.base_fields, ...criteria.indicators].map(({ code }) => code));
  const heads = Object.entries(values).filter(([name]) => /^(base_all|fig_b\d+_codes)_/.test(name));
  const codes = heads.flatMap(([, rows]) => (rows[0] ?? []).map(codeText));
  return codes.filter((code) => code !== "" && !known.has(code));
}

function isTold({ code, level }: Finding): boolean {
  return level !== "note" && (/^cell\./.test(code) || code === "year.sheet-lost");
}

/** Organisations a sheet of figures has no row for, with the codes that are not told of them, and codes without a column. */
function codesWithoutCells(
  values: NamedValues,
  { criteria, organisations, year }: YearData,
): ReadonlyMap<string, string[]> {
  const declared = [...criteria.base_fields, ...criteria.indicators.filter((one) => !isComputed(one))];
  const cells = new Set<string>();
  for (const [name, rows] of Object.entries(values)) {
    const stem = new RegExp(`^(base_all|fig_b\\d+)_${year}$`).exec(name)?.[1];
    if (stem === undefined) continue;
    const codes = stem === "base_all" ? rows[0] : values[`${stem}_codes_${year}`]?.[0];
    const ids = values[stem === "base_all" ? `base_ids_${year}` : `${stem}_ids_${year}`] ?? [];
    for (const [id] of ids) for (const code of codes ?? []) cells.add(JSON.stringify([codeText(id), codeText(code)]));
  }
  return new Map(
    organisations.flatMap(({ id }): [string, string[]][] => {
      const codes = declared.flatMap(({ code }) => (cells.has(JSON.stringify([id, code])) ? [] : [code]));
      return codes.length === 0 ? [] : [[id, codes]];
    }),
  );
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
