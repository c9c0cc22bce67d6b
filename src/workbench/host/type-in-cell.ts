import type { Bridge } from "./bridge";
import { parseAddress } from "./addresses";
import { coerce } from "./coercion";
import type { Host } from "./host";
import { itemNotFound } from "./host-error";

/** What came of typing into a cell: done, or why it was refused. */
export type Typed =
  | { readonly done: true }
  | { readonly done: false; readonly reason: "locked" | "invalid"; readonly title: string; readonly message: string };

/**
 * Types into a cell as a user would: locked cells and values against the validation are refused.
 * @param sheetName Name of the sheet.
 * @param address One cell, such as `C9`.
 * @param text As typed; `""` empties the cell.
 */
export function typeInCell(
  host: Host,
  bridge: Bridge,
  sheetName: string,
  address: string,
  text: string,
): Promise<Typed> {
  return bridge.serialise(async () => {
    const { engine } = host;
    const sheet = host.findSheet(sheetName);
    if (sheet === null) throw itemNotFound();
    const area = { ...parseAddress(address, engine.size(sheet)).area, rows: 1, columns: 1 };
    const { row, column } = area;
    if (host.isLocked(sheet, area)) return { done: false, reason: "locked", title: "", message: "" };
    await engine.settle();
    const [before] = engine.cells(sheet, area)[0] ?? [];
    const { input, numberFormat } = coerce(text, engine.look(sheet, row, column).numberFormat === "@");
    engine.writeCells(sheet, row, column, [[input]]);
    await engine.settle();
    const rule = engine.validation(sheet, row, column);
    if (rule?.refuse && !(input === null && rule.allowBlank) && !(await engine.isValid(sheet, row, column))) {
      const earlier = !before || before.blank ? null : before.formula ? { formula: before.formula } : before;
      engine.writeCells(sheet, row, column, [[earlier]]);
      await engine.settle();
      return { done: false, reason: "invalid", title: rule.alert?.title ?? "", message: rule.alert?.message ?? "" };
    }
    if (numberFormat && engine.look(sheet, row, column).numberFormat === null) {
      engine.setLook(sheet, area, { numberFormat });
    }
    host.noteChange(sheet, area, true);
    await bridge.flushEvents();
    return { done: true };
  });
}
