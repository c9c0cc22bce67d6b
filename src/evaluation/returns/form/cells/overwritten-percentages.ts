import { finding, type Finding, type FindingPlace } from "../../../../rating/finding";
import type { Return } from "../../../../rating/returns/return";
import { shownFigure, shownNumber } from "../../../../rating/rules/shown-figure";
import { isComputedFormula } from "../../../sheets/computed-formula";
import type { ReadableCell } from "./readable-book";
import type { ReturnField } from "../return-fields";

/** The cell of a percentage that the form computes. */
export interface ComputedCell {
  readonly field: ReturnField;
  readonly cell: ReadableCell | undefined;
  readonly place: FindingPlace;
}

/** A percentage has about fifteen digits; programs differ in the last ones. */
const tolerance = 1e-9;

/**
 * Percentages that say something else than the figures they are made of: typed over, or by another formula. They are
 * computed from the figures all the same.
 * @param computed The cells.
 * @param declared The figures as read.
 * @returns A finding for each, with what the cell shows.
 */
export function overwrittenPercentages(computed: readonly ComputedCell[], declared: Return): Finding[] {
  return computed.flatMap(({ field, cell, place }) => {
    // A formula that was never calculated shows nothing, and ours what the figures were when it was.
    if (cell === undefined || cell.value === null || cell.type === "error" || isOurs(cell.formula)) return [];
    const shown = typeof cell.value === "string" ? cell.value.trim() : cell.value;
    const expected = percentageOf(field, declared);
    if (shown === "") return [];
    if (typeof shown === "number" && expected !== undefined) {
      if (Math.abs(shown - expected) <= tolerance * Math.max(1, Math.abs(expected))) return [];
    }
    return [finding("figure.computed", place, { value: shown })];
  });
}

/** The formula of the form, as any program writes it back. */
function isOurs(formula: string | undefined): boolean {
  return isComputedFormula(formula ?? "");
}

function percentageOf({ rule }: ReturnField, { base, figures }: Return): number | undefined {
  const shown = rule && shownFigure(rule);
  if (!shown) return undefined;
  return (
    shownNumber(
      shown,
      shown.fields.map((code) => base?.[code] ?? figures?.[code]),
    ) ?? undefined
  );
}
