import { returnSheets } from "../../evaluation/returns/form/return-fields";
import type { Criteria } from "../../rating/criteria/criteria";
import { finding, type Finding } from "../../rating/finding";
import type { Figure, Return } from "../../rating/returns/return";
import type { OwnTable } from "./own-table";
import type { ReadFile } from "./read-folder";

/**
 * A return with what the apparatus has filled in of the year's workbook: that counts, as it does where a return is taken
 * into the workbook, and a form that shows another value is named.
 * @param file The return as its file has it.
 * @param book The organisation's figures in the workbook.
 * @param year The year's table.
 */
export function withValuesOfBook(
  file: Pick<ReadFile, "file" | "declared" | "places">,
  book: Return | undefined,
  {
    criteria,
    year,
    organisation,
  }: { readonly criteria: Criteria; readonly year: number; readonly organisation: string },
): { readonly declared: Return; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const fields = returnSheets(criteria, year).flatMap((sheet) => sheet.fields);
  const ofApparatus = fields.filter(({ state }) => state === "apparatus");
  const { base, figures, evidence, source, remarks, ...rest } = file.declared;
  const merged = { base, figures, evidence, source, remarks } as Record<string, Record<string, Figure> | undefined>;
  const known = book as typeof merged | undefined;
  for (const { kind, code } of ofApparatus) {
    const own = kind === "base" ? "base" : "figures";
    for (const part of [own, "evidence", "source", "remarks"]) {
      const value = known?.[part]?.[code] ?? null;
      if (value === null || value === "") continue;
      const told = merged[part]?.[code] ?? null;
      if (part === own && told !== null && told !== value) {
        const place = { organisation, [kind === "base" ? "base" : "indicator"]: code, file: file.file };
        const params = { value: told, known: value };
        findings.push(finding("cell.of-apparatus", { ...place, ...file.places.get(code) }, params, "warning"));
      }
      merged[part] = { ...merged[part], [code]: value };
    }
  }
  const given = Object.entries(merged).filter(([, part]) => part !== undefined);
  return { declared: { ...rest, ...Object.fromEntries(given) }, findings };
}

/**
 * Whether of a field that the apparatus fills a workbook has no figure of anybody, as where its sheet is gone.
 * @param book Table, reporting year and figures of the workbook.
 */
export function lacksValuesOfBook({
  criteria,
  year,
  returns = {},
}: Pick<OwnTable, "criteria"> & Partial<OwnTable>): boolean {
  const known = Object.values(returns);
  const fields = year === undefined ? [] : returnSheets(criteria, year).flatMap((sheet) => sheet.fields);
  return fields.some(
    ({ kind, code, state }) =>
      state === "apparatus" &&
      known.every(({ base, figures }) => ((kind === "base" ? base : figures)?.[code] ?? null) === null),
  );
}
