import { dateFromSerial } from "../../plan/date-serial";

/** What Excel lets a format be; a longer one is none of its own. */
const longestFormat = 255;

/**
 * A number of a cell as its format shows it, so far as that changes what it says: decimals kept, percents, days.
 * @param value As stored, taken at the 15 digits Excel has.
 * @param format In the notation of files; others than decimals, percents and days show the number itself.
 * @param dateSystem Of the file.
 * @example shownText(1.1, "0.00", 1900) //=> "1.10"
 */
export function shownText(value: number, format: string | undefined, dateSystem: 1900 | 1904): string {
  const exact = Number(value.toPrecision(15));
  const plain =
    (format ?? "")
      .slice(0, longestFormat)
      .replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "")
      .split(";")[0] ?? "";
  if (/[dy]/i.test(plain) && !/[0#]/.test(plain)) {
    const [year = "", month = "", day = ""] = (dateFromSerial(exact, dateSystem) ?? "").split("-");
    return day === "" ? String(exact) : `${day}.${month}.${year}`;
  }
  const decimals = /^[#,0]*0(?:\.(0+))?( ?%)?$/.exec(plain.trim());
  if (!decimals) return String(exact);
  const [, places = "", sign] = decimals;
  const shown = sign === undefined ? exact : Number((exact * 100).toPrecision(15));
  // A number that its format rounds is told whole: what is hidden may be what counts.
  const text = shown.toFixed(places.length);
  return `${Number(text) === shown ? text : String(shown)}${sign === undefined ? "" : " %"}`;
}
