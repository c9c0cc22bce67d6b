/** Spaces that `TRIM` leaves, and marks without width: what the reader of returns takes for nothing. */
const unseen = [
  { code: 160, instead: " " },
  { code: 8239, instead: " " },
  { code: 8203, instead: "" },
  { code: 65279, instead: "" },
] as const;

/**
 * Native length of what a cell shows, as the reader of returns sees it: a space of any kind alone is nothing.
 * @param cell Reference.
 * @returns Formula without the leading `=`; an error in the cell stays one.
 */
export function visibleLength(cell: string): string {
  const text = unseen.reduce((inner, { code, instead }) => `SUBSTITUTE(${inner},UNICHAR(${code}),"${instead}")`, cell);
  return `LEN(TRIM(CLEAN(${text})))`;
}
