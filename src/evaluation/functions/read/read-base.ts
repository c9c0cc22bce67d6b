import { parseFigure } from "../../../rating/returns/parse-figure";
import { argumentError, type ArgumentPlace } from "../argument-error";
import { isBlank, type Cells } from "../../../kernel/functions/read-cells";

/**
 * Base fields by code.
 * @param place Function and argument, for messages.
 * @param cells Codes in the first row, the organisations in the last rows; rows between are captions.
 * @param rows Number of organisations.
 * @returns A column per code, NaN where there is no number.
 * @throws `#VALUE!` when rows are missing or a code is no text or occurs twice.
 */
export function readBase(place: ArgumentPlace, cells: Cells, rows: number): ReadonlyMap<string, Float64Array> {
  const [header = [], ...below] = cells;
  if (below.length < rows) throw argumentError(place, "rows", { got: cells.length, expected: rows + 1 });
  const organisations = below.slice(below.length - rows);
  const columns = new Map<string, Float64Array>();
  header.forEach((code, at) => {
    if (isBlank(code)) return;
    if (typeof code !== "string") throw argumentError(place, "notCode", { row: 1, value: code });
    if (columns.has(code.trim())) throw argumentError(place, "duplicateCode", { value: code });
    const column = Float64Array.from(organisations, (row) => {
      const parsed = parseFigure(row[at], "decimal");
      return parsed.kind === "value" ? Number(parsed.value) : NaN;
    });
    columns.set(code.trim(), column);
  });
  return columns;
}
