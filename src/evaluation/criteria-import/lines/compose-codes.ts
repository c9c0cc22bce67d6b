import type { WordedRow } from "./worded-row";
import { ownLetters } from "../wording/pattern";

/**
 * Codes for lines that have a number without its block, «2» under «I. …», or in a table without numbers none at all.
 * @param rows Lines with the block they stand under.
 * @param headed Blocks that a heading names.
 * @param given Block of the lines under no heading, where the user chose one.
 * @returns The same lines; those whose code was made say so.
 */
export function composeCodes(
  rows: readonly WordedRow[],
  headed: ReadonlySet<string>,
  given?: string,
): readonly WordedRow[] {
  if (given !== undefined && lackBlock(rows))
    return composeCodes(
      rows.map((row) => (headed.has(row.block) ? row : { ...row, block: given })),
      new Set([...headed, given]),
    );
  const isSerial = ({ code, block }: WordedRow): boolean =>
    headed.has(block) && ownLetters(/^\d{1,3}(?:\.\p{L})?$/u).test(code);
  const isPlain = (row: WordedRow): boolean => isSerial(row) && /^\d+$/.test(row.code);
  const isBare = rows.length > 0 && rows.every(({ code, block }) => code === "" && headed.has(block));
  if (isBare) {
    const counts = new Map<string, number>();
    return rows.map((row) => {
      const count = (counts.get(row.block) ?? 0) + 1;
      counts.set(row.block, count);
      return { ...row, code: `${row.block}.${count}`, isComposed: true };
    });
  }
  if (!rows.some(isPlain) || !rows.every((row) => isSerial(row) || row.code === "")) return rows;
  return rows.map((row) => (isSerial(row) ? { ...row, code: `${row.block}.${row.code}`, isComposed: true } : row));
}

/**
 * Whether lines have serial numbers or none, and no heading that names their block.
 * @param rows Lines after codes were made where they could be.
 */
export function lackBlock(rows: readonly WordedRow[]): boolean {
  const isPlain = ({ code }: WordedRow): boolean => /^\d{0,3}$/.test(code);
  return rows.some(isPlain) && rows.every((row) => isPlain(row) || ownLetters(/^\d{1,3}\.\p{L}$/u).test(row.code));
}
