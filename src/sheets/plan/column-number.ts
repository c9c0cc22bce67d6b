/**
 * The number of a column.
 * @param letters `A`…`XFD`, in either case.
 * @returns 1-based number.
 * @example columnNumber("AB") //=> 28
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column;
}
