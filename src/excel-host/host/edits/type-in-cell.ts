import { parseAddress } from "../addresses";
import type { Bridge } from "../requests/bridge";
import type { Host } from "../host";
import { itemNotFound } from "../host-error";
import { readEntry } from "../typed/read-entry";
import { lockedRefusal, type Typed } from "./refused-edit";
import type { UserEdits } from "./user-edits";

/**
 * Types into a cell as a user would, in the notation of the host's language: locked cells, formulas that are none and
 * values against the validation are refused.
 * @param sheetName Name of the sheet.
 * @param address One cell, such as `C9`.
 * @param text As typed; `""` empties the cell.
 */
export function typeInCell(
  { host, bridge, edits }: { readonly host: Host; readonly bridge: Bridge; readonly edits: UserEdits },
  sheetName: string,
  address: string,
  text: string,
): Promise<Typed> {
  return bridge.serialise(async () => {
    const { engine } = host;
    const sheet = host.findSheet(sheetName);
    if (sheet === null) throw itemNotFound();
    const area = { ...parseAddress(address, engine.size(sheet)).area, rows: 1, columns: 1 };
    if (host.isLocked(sheet, area)) return lockedRefusal(host, sheet, area);
    await engine.settle();
    const [before] = engine.cells(sheet, area)[0] ?? [];
    const read = readEntry(host, { sheet, row: area.row, column: area.column }, text);
    if (!read) return { done: false, reason: "unread", title: text, message: "" };
    const { input, numberFormat } = read;
    engine.writeCells(sheet, area.row, area.column, [[input]]);
    const outcome = await edits.judge(sheet, area, before ?? null);
    if (outcome.done && numberFormat) engine.setLook(sheet, area, { numberFormat });
    return outcome;
  });
}
