import { checkIndicator, isUsable } from "../../../rating/criteria/check-indicator";
import { fromMachineRow, machineColumns, type MachineIndicator } from "../../../rating/criteria/machine-row";
import { machineCells } from "../../words/parameters/parameter-cells";
import { argumentError, type ArgumentPlace } from "../argument-error";
import { isBlank, widthOf, type Cells } from "../../../kernel/functions/read-cells";

/**
 * The indicators of machine rows.
 * @param place Function and argument, for messages.
 * @param cells One row of {@link machineColumns} per indicator.
 * @param base Function and argument of the base fields, and the codes they have.
 * @returns One entry per row; `null` for an empty row.
 * @throws `#VALUE!` when a rule cannot be read or needs a base field that is not there.
 */
export function readCriteria(
  place: ArgumentPlace,
  cells: Cells,
  base: { readonly place: ArgumentPlace; readonly codes: ReadonlySet<string> },
): (MachineIndicator | null)[] {
  if (widthOf(cells) !== machineColumns.length) {
    throw argumentError(place, "columns", { got: widthOf(cells), expected: machineColumns.length });
  }
  return cells.map((row, at) => {
    if (row.every(isBlank)) return null;
    const indicator = fromMachineRow(machineCells(row));
    const findings = checkIndicator({ ...indicator, code: String(at + 1) }, base.codes);
    if (isUsable(findings)) return indicator;
    for (const { code, params } of findings) {
      if (code === "criteria.unknown-base-field")
        throw argumentError(base.place, "missingCode", { value: params.base });
      if (!isUsable([{ code, params, level: "error" }])) {
        throw argumentError(place, "rule", { row: at + 1, name: params.name ?? "kind" });
      }
    }
    return indicator;
  });
}
