import { widthOf, type Cells } from "../../../kernel/functions/read-cells";
import { greatestUnits } from "../../../rating/points/points-column";
import { parseNumber } from "../../../text/parse-cell";
import { argumentError, type ArgumentPlace } from "../argument-error";

/**
 * Points or scores by column, NaN where a cell is empty.
 * A cell that is neither empty nor a number is an error: left out, it would change places unseen.
 */
export function readScores(place: ArgumentPlace, cells: Cells): Float64Array[] {
  return Array.from({ length: widthOf(cells) }, (_, column) =>
    Float64Array.from(cells, (row, at) => {
      const cell = row[column];
      const parsed = parseNumber(cell);
      if (parsed.kind === "blank") return NaN;
      // A number is what another function of ours gave, to its last bit; unrounded points have more than fifteen digits.
      const number = typeof cell === "number" ? cell : parsed.kind === "value" ? parsed.value : Infinity;
      if (Math.abs(number) <= greatestUnits) return number + 0;
      throw argumentError(place, "notNumber", { row: at + 1, column: column + 1, value: row[column] });
    }),
  );
}
