/**
 * The format a cell is given to hucre with that must hold its text behind a quote prefix, which hucre cannot say: text
 * with room for a letter, as no sheet of ours asks for.
 */
export const quotedFormat = "@_q";

/**
 * Turns cells of that format into text cells with a quote prefix, so that a text such as `=1+1` stays one when the cell
 * is edited or its format is changed.
 * @param styles The styles part.
 * @returns The same part without the format.
 */
export function quotePrefix(styles: string): string {
  const format = /<numFmt numFmtId="(\d+)" formatCode="@_q"\/>/.exec(styles);
  if (format === null) return styles;
  return styles
    .replace(format[0], "")
    .replace(/<numFmts count="(\d+)">/, (_, count: string) => `<numFmts count="${Number(count) - 1}">`)
    .replace(/<numFmts count="0"><\/numFmts>/, "")
    .replaceAll(`<xf numFmtId="${format[1]}"`, '<xf numFmtId="49" quotePrefix="1"');
}
