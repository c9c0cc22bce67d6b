import { isAboutDocument } from "../../../rating/returns/check-evidence";
import type { Finding } from "../../../rating/finding";
import { toA1 } from "../../../sheets/plan/a1";
import type { Address, SheetPlan } from "../../../sheets/plan/sheet-plan";

/** A cell of a sheet with a label for people. */
interface FieldTarget {
  /** Final name of the sheet. */
  readonly sheet: string;
  readonly cell: Address;
  /** `1. Organisation, H13`. */
  readonly label: string;
}

/** Finds the cell a finding is about. */
export interface FieldPlaces {
  of(finding: Finding): FieldTarget | undefined;
}

/**
 * Where fields stand in a year's sheets.
 * @param sheets Sheets with their places; a finding about an organisation alone points at its row of the roster.
 * @returns A look-up of the most exact cell known.
 */
export function placesOfFields(sheets: readonly Pick<SheetPlan, "key" | "name" | "places">[]): FieldPlaces {
  const target = (field: string): FieldTarget | undefined => {
    const found = sheets.find(({ places }) => Object.hasOwn(places, field));
    const cell = found?.places[field];
    return found && cell && { sheet: found.name, cell, label: `${found.name}, ${toA1(cell)}` };
  };
  const first = (key: string): FieldTarget | undefined => {
    const sheet = sheets.find((one) => one.key === key);
    const cell = { row: 6, column: 1 };
    return sheet && { sheet: sheet.name, cell, label: sheet.name };
  };
  return {
    of({ organisation, indicator, base, code }) {
      const figure = indicator ?? base;
      const fields = [
        isAboutDocument(code) ? `document:${organisation ?? ""}:${figure ?? ""}` : "",
        organisation !== undefined && indicator !== undefined ? `figure:${organisation}:${indicator}` : "",
        organisation !== undefined && base !== undefined ? `base:${organisation}:${base}` : "",
        organisation === undefined && indicator !== undefined ? `criterion:${indicator}` : "",
        organisation !== undefined ? `roster:${organisation}` : "",
      ];
      const found = fields.map(target).find((one) => one !== undefined);
      if (found) return found;
      if (code.startsWith("awards.")) return first("awards");
      return code.startsWith("criteria.") ? first("criteria") : undefined;
    },
  };
}
