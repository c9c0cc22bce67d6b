import { bothLanguages } from "./both-languages";
import type { ColumnRole } from "./columns";
import { plainText } from "./plain-text";
import type { GridCell } from "./table-cell";

export interface WordedBlock {
  readonly block: string;
  readonly kk: string;
  readonly ru: string;
}

/** Number of an indicator at the beginning of a text. */
export const leadingCode = /^(\d+(?:\.\d+)+)\.?(?:\s+|$)/;
const blockLead =
  /^(?:(?:критерий|блок|раздел|бөлім)\s*(?:№\s*)?)?(\d{1,2}|[ivx]{1,4})[.)]?(?:-?(?:критерий|блок|бөлім))?[.:)]?\s+(?=\p{L})/iu;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/**
 * The block a line heads, when it is a heading.
 * @param cells The line.
 * @param roles Role of each column.
 */
export function headingOf(cells: readonly GridCell[], roles: readonly ColumnRole[]): WordedBlock | null {
  const own = cells.filter(({ from }) => from === "own").map(({ text }) => plainText(text));
  const filled = own.filter((text) => text !== "");
  const [first = "", second = ""] = filled;
  const isAcross =
    filled.length === 1 &&
    cells.filter(
      ({ text }) => plainText(text) === plainText(cells.find((cell) => plainText(cell.text) !== "")?.text ?? ""),
    ).length >= Math.min(3, cells.length);
  const joined =
    filled.length === 2 && /^(\d{1,2}|[ivx]{1,4})[.)]?$/i.test(first)
      ? `${first.replace(/[.)]$/, "")}. ${second}`
      : filled.length === 1
        ? first
        : "";
  if (joined === "" || leadingCode.test(joined)) return null;
  const lead = blockLead.exec(joined);
  const pointsAt = roles.findIndex((role) => role === "rule" || role === "points");
  const hasPoints = pointsAt >= 0 && !isAcross && plainText(cells[pointsAt]?.text ?? "") !== "";
  if (hasPoints || (!lead && !isAcross)) return null;
  const given = (lead?.[1] ?? "").toLowerCase();
  const block = /^\d/.test(given) || given === "" ? given : String(romans.indexOf(given) + 1);
  const name = lead ? joined.slice(lead[0].length) : joined;
  return { block, ...bothLanguages(name) };
}
