import { dateFromSerial } from "../../../../sheets/plan/date-serial";
import { fifteenDigits } from "../../../../text/fifteen-digits";

const minutesOfDay = 24 * 60;

/**
 * What a cell shows that shows its number as a day or a time.
 * @param value The number.
 * @param dateSystem Where the file begins to count days.
 * @returns An ISO date, hours and minutes below one day, or the number where it is no day.
 * @example dayOrTime(0.75, 1900) //=> "18:00"
 */
export function dayOrTime(value: number, dateSystem: 1900 | 1904): string {
  if (value >= 0 && value < 1) {
    const minutes = Math.floor(fifteenDigits(value * minutesOfDay));
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  }
  return dateFromSerial(fifteenDigits(value), dateSystem) ?? String(value).replace(".", ",");
}
