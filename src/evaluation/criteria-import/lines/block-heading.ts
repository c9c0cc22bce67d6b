import { bothLanguages } from "../cells/both-languages";
import type { ColumnRole } from "../columns/column-role";
import { plainText } from "../cells/plain-text";
import type { GridCell } from "../cells/table-cell";
import { ownLetters } from "../wording/pattern";

export interface WordedBlock {
  readonly block: string;
  readonly kk: string;
  readonly ru: string;
}

/** Number of an indicator at the beginning of a text. */
export const leadingCode = /^(\d+(?:\.\d+)+)\.?(?:\s+|$)/;
const blockLead = ownLetters(
  /^(?:(?:критерий|блок|раздел|бөлім)\s*(?:№\s*)?)?(\d{1,2}|[ivxіх]{1,4}|[абвгдәб](?=[.)]))[.)]?(?:-?(?:критерий|блок|бөлім))?[.:)]?\s+(?=\p{L})/iu,
);
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/**
 * The block a line heads, when it is a heading.
 * @param cells The line.
 * @param roles Role of each column.
 * @param hasSerials «1.» before a name numbers criteria here, not blocks.
 */
export function headingOf(
  cells: readonly GridCell[],
  roles: readonly ColumnRole[],
  hasSerials = false,
): WordedBlock | null {
  const own = cells.filter(({ from }) => from === "own").map(({ text }) => plainText(text));
  const filled = own.filter((text) => text !== "");
  const [first = "", second = ""] = filled;
  const code = roles.indexOf("code");
  // Text where numbers stand, and nothing beside it.
  const isInCodes =
    filled.length === 1 && code >= 0 && ownLetters(/\p{L}{3}/u).test(plainText(cells[code]?.text ?? ""));
  const isJoined =
    filled.length === 1 &&
    cells.filter(
      ({ text }) => plainText(text) === plainText(cells.find((cell) => plainText(cell.text) !== "")?.text ?? ""),
    ).length >= Math.min(3, cells.length);
  const isAcross = isJoined || isInCodes;
  const joined =
    filled.length === 2 && /^(\d{1,2}|[ivx]{1,4})[.)]?$/i.test(first)
      ? `${first.replace(/[.)]$/, "")}. ${second}`
      : filled.length === 1
        ? first
        : "";
  if (joined === "" || leadingCode.test(joined)) return null;
  const lead = blockLead.exec(joined);
  const isNamed = ownLetters(/^(?:блок|раздел|бөлім)(?!\p{L})/iu).test(joined);
  if (hasSerials && !isNamed && !isAcross && filled.length > (code >= 0 ? 1 : 0) && /^\d/.test(lead?.[1] ?? ""))
    return null;
  const pointsAt = roles.findIndex((role) => role === "rule" || role === "points");
  // «I | Охрана труда» may be joined over the points
  const hasPoints =
    pointsAt >= 0 && !isAcross && cells[pointsAt]?.from !== "left" && plainText(cells[pointsAt]?.text ?? "") !== "";
  if (hasPoints || (!lead && !isAcross)) return null;
  const given = (lead?.[1] ?? "").toLowerCase();
  const block = /^\d/.test(given) || given === "" ? given : romanBlock(given);
  const name = lead ? joined.slice(lead[0].length) : joined;
  return { block, ...bothLanguages(name) };
}

/** Cyrillic letters stand for Roman ones; a letter alone leaves the number to the order of headings. */
function romanBlock(given: string): string {
  const at = romans.indexOf(given.replaceAll("і", "i").replaceAll("х", "x"));
  return at < 0 ? "" : String(at + 1);
}
