import { sharedStyle } from "../../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import type { ReturnRequest } from "../return-request";

const row = 3;
const usual = sharedStyle("mark");
const large = sharedStyle("mark", { size: 14, bold: true });

/**
 * Writes the line that says what a form is marked with, large on a form of demonstration data; a form by an approved table for a
 * real year has none, nor a bar in its place.
 * @param columns Of the page, from the first.
 */
export function putMark(
  plan: SheetDraft,
  { mark, request }: { readonly mark: string; readonly request: Pick<ReturnRequest, "synthetic"> },
  columns: number,
): void {
  if (mark === "") return;
  const style = request.synthetic ? large : usual;
  for (let column = 1; column <= columns; column += 1) plan.cell(row, column, column === 1 ? mark : null, style);
  plan.merges.push({ row, column: 1, rows: 1, columns });
  if (request.synthetic) plan.height(row, 22);
}
