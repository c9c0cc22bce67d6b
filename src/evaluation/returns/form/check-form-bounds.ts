import { finding, type Finding, type FindingPlace } from "../../../rating/finding";
import type { Figure } from "../../../rating/returns/return";
import type { ReturnField } from "./return-fields";

/**
 * Whether a figure lies within the bounds that the form alone sets; those of the table are checked by the rating.
 * @param figure As read.
 * @param field Its field; the form prints bounds where the organisation fills it in.
 * @param place Organisation, file, sheet and cell.
 * @returns A finding with both bounds as the form prints them, or nothing.
 */
export function checkFormBounds(
  figure: Figure,
  { state, kind, min, max, formBounds }: ReturnField,
  place: FindingPlace,
): Finding[] {
  if (typeof figure !== "number" || state !== "input") return [];
  const isBelow = formBounds.min !== null && figure < formBounds.min;
  const isAbove = formBounds.max !== null && figure > formBounds.max;
  return isBelow || isAbove ? [finding(`${kind}.bounds`, place, { value: figure, min, max })] : [];
}
