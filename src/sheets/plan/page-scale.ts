/** Width of a landscape page between its margins, in points; some programs draw columns five percent wider. */
const pageWidth = 725;

/**
 * The scale at which the widest page of a sheet fits A4 landscape.
 * @param pages Widths of the columns of each page, in characters of Calibri 11.
 * @param most Largest scale in percent.
 * @returns Percent, at least 40.
 * @example scaleOfPages([[100]], 82) //=> 82
 */
export function scaleOfPages(pages: readonly (readonly number[])[], most: number): number {
  const points = pages.map((widths) => widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0));
  return Math.max(40, Math.min(most, Math.floor((100 * pageWidth) / Math.max(1, ...points))));
}

/**
 * Pages a table takes at 28 rows a page; a stated number, since "any number" makes some programs enlarge narrow sheets.
 * @example pagesTall(57) //=> 3
 */
export function pagesTall(rows: number, perPage = 28): number {
  return Math.max(1, Math.ceil(rows / perPage));
}
