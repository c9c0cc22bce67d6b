import { movedMark } from "./moved-mark";

/** The last serial number that is a day. */
const lastSerial = 2_958_465;
/** The first serial number that is the same day in every program: 1 March 1900. */
export const firstSerial = 61;

const odd = `"${movedMark}"`;

/**
 * The points of a cell that holds a number: none of an empty one, and `≠` where anything else stands, which the rating may
 * read as a number or refuse, and a formula cannot tell.
 * @param cell Reference.
 * @param points Of the number in it.
 */
export function ifNumber(cell: string, points: string): string {
  return `IF(ISNUMBER(${cell}),${points},${noneOr(cell)})`;
}

/**
 * The same for a cell that holds a day.
 * @param points Of a serial number that every program takes for the same day.
 */
export function ifDay(cell: string, points: string): string {
  return ifNumber(cell, `IF(AND(${cell}>=${firstSerial},${cell}<${lastSerial + 1}),${points},${odd})`);
}

/** No points for an empty cell, `≠` for any other. */
export function noneOr(cell: string): string {
  return `IF(ISBLANK(${cell}),"",${odd})`;
}

/**
 * The points of several cells: none where too few hold numbers, and `≠` where one of them holds anything else.
 * @param cells References.
 * @param least How many numbers they need.
 * @param points Of the numbers.
 */
export function ifNumbers(cells: readonly string[], least: number, points: string): string {
  const all = cells.join(",");
  return `IF(COUNTA(${all})>COUNT(${all}),${odd},IF(COUNT(${all})<${least},"",${points}))`;
}

/**
 * Points by comparison with a whole column: `≠` while a cell of it holds anything but numbers, or days with a time.
 * @param column Reference of the area.
 * @param isDay Whether its figures are days.
 */
export function ifComparable(column: string, isDay: boolean, points: string): string {
  const days = isDay
    ? `IF(COUNTIF(${column},"<${firstSerial}")+COUNTIF(${column},">${lastSerial}")+SUMPRODUCT(--(INT(${column})<>${column}))>0,${odd},${points})`
    : points;
  return `IF(COUNTA(${column})>COUNT(${column}),${odd},${days})`;
}
