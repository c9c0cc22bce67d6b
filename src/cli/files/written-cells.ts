import { createHash } from "node:crypto";
import { toA1 } from "../../sheets/plan/a1";
import type { WorkbookPlan } from "../../sheets/plan/sheet-plan";
import type { ReadWorkbook } from "../../sheets/xlsx/read/read-workbook";

/** The document property that keeps what a rated workbook was written with. */
const property = "bagalau_written";

interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly formula?: string;
}

/**
 * A rated workbook that remembers what was written into it.
 * @param plan The workbook as it is to be written.
 * @returns The same with a fingerprint of its sheets and cells among its properties.
 */
export function withWrittenCells(plan: WorkbookPlan): WorkbookPlan {
  const fingerprint = fingerprintOf(plan.sheets);
  return { ...plan, properties: { ...plan.properties, [property]: fingerprint } };
}

/**
 * Whether a workbook holds what it was written with and nothing else.
 * @returns False where a cell or a sheet was changed, added or removed, and where the workbook does not tell; what
 * formulas come to and how cells look does not count.
 */
export function isAsWritten({ properties, sheets }: ReadWorkbook): boolean {
  return (
    properties[property] === fingerprintOf(sheets.map(({ name, cells }) => ({ name, cells: [...cells.values()] })))
  );
}

function fingerprintOf(sheets: readonly { readonly name: string; readonly cells: readonly WrittenCell[] }[]): string {
  const hash = createHash("sha256");
  for (const { name, cells } of sheets) {
    const lines = cells.flatMap((cell) => {
      const held = contentOf(cell);
      return held === null || held === "" ? [] : [JSON.stringify([toA1(cell), held])];
    });
    hash.update(JSON.stringify([name, ...lines.sort()]));
  }
  return hash.digest("hex");
}

function contentOf({ value, formula }: WrittenCell): WrittenCell["value"] {
  // A file puts marks before newer functions; lines of a text may end in two ways.
  if (formula !== undefined) return formula.replace(/_xl(fn|ws)\./g, "");
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}
