import type { ColumnRole } from "../columns/column-role";
import { bothLanguages } from "../cells/both-languages";
import { plainText } from "../cells/plain-text";
import type { Grid, GridCell } from "../cells/table-cell";
import type { WordedBlock } from "./block-heading";
import { isScaleLine } from "./scale-line";
import type { WordedRow } from "./worded-row";
import { ownLetters } from "../wording/pattern";

/** Lines of a list under a criterion, and what goes on: «районный», «Областной уровень», «Диплом I степени». */
const ofList = ownLetters(
  /уров|деңгей|степен|дәреже|мест[оа](?!\p{L})|орын|^(?:район|город|област|республик|международ|аудан|қала|облыс|халықарал)/iu,
);

/**
 * The block that a line without a number heads: words where names stand and nothing beside them, above a criterion of its own.
 * @param cells The line.
 * @param roles Role of each column.
 * @param before The criterion above; it must have its points, or the line may be their caption.
 * @param next The lines below.
 * @returns Nothing where the line may belong to a criterion.
 * «Учебная работа» above «1 | Издание учебника | 50» is one.
 */
export function bareHeading(
  cells: readonly GridCell[],
  roles: readonly ColumnRole[],
  before: WordedRow | undefined,
  next: Grid,
): WordedBlock | null {
  const at = roles.findIndex((role) => role === "name" || role.startsWith("name-"));
  const code = roles.indexOf("code");
  const points = roles.findIndex((role) => /^(?:rule|points|place|grade)$/.test(role));
  const textOf = (row: readonly GridCell[] | undefined, column: number): string => plainText(row?.[column]?.text ?? "");
  const filled = cells.filter(({ text, from }) => from !== "left" && plainText(text) !== "");
  const name = textOf(cells, at);
  if (filled.length !== 1 || filled[0]?.from !== "own" || name === "" || cells.some(({ from }) => from === "above"))
    return null;
  const isTitle = ownLetters(/^\p{Lu}[\p{L}\s,«»"()–-]{3,140}$/u).test(name) && !isScaleLine(name);
  if (!isTitle || (before !== undefined && before.rule === "")) return null;
  const below = next.find((row) => row.some(({ text }) => plainText(text) !== ""));
  const following = textOf(below, at);
  const isOwn =
    code >= 0
      ? /^\d/.test(textOf(below, code)) && below?.[code]?.from === "own"
      : textOf(below, points) !== "" && ownLetters(/^\p{Lu}\p{L}.{10}/su).test(following) && !isScaleLine(following);
  if (!isOwn || (code < 0 && ofList.test(following))) return null;
  return { block: "", ...bothLanguages(name) };
}
