const pixelsPerCharacter = 7;
const pixelsOfPadding = 5;
const pointsPerPixel = 0.75;

/**
 * Width of a column as Office.js takes it.
 * @param characters Width in characters of Calibri 11, as Excel shows it.
 * @returns Points; a pixel is three quarters of a point.
 * @example columnPoints(10) //=> 56.25
 */
export function columnPoints(characters: number): number {
  return Math.round(characters * pixelsPerCharacter + pixelsOfPadding) * pointsPerPixel;
}
