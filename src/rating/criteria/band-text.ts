import type { Band } from "../points/bands";

const number = "-?\\d+(?:[.,]\\d+)?";
const pattern = new RegExp(`^(${number})?\\s*-\\s*(?:(${number})\\s*)?:\\s*(${number})$`);
/** A longer line is no scale. */
const longest = 2000;

/**
 * Bands as one line of a cell: from–to:points, an open end left out.
 * @example writeBands([{ ge: 95, lt: null, points: 500 }, { ge: 90, lt: 95, points: 300 }]) //=> "95-:500; 90-95:300"
 */
export function writeBands(bands: readonly Band[]): string {
  return bands.map(({ ge, lt, points }) => `${plain(ge)}-${plain(lt)}:${plain(points)}`).join("; ");
}

/**
 * The bands of such a line, in its order.
 * @param text As written by {@link writeBands}; a decimal comma is read too.
 * @returns The bands, or `null` where the line is not one.
 * @example readBands("-5-0:1; 0-:2,5") //=> [{ ge: -5, lt: 0, points: 1 }, { ge: 0, lt: null, points: 2.5 }]
 */
export function readBands(text: string): Band[] | null {
  if (text.length > longest) return null;
  const bands: Band[] = [];
  for (const part of text.split(";").map((piece) => piece.trim())) {
    if (part === "") continue;
    const match = pattern.exec(part);
    if (match === null) return null;
    bands.push({ ge: bound(match[1]), lt: bound(match[2]), points: bound(match[3]) ?? 0 });
  }
  return bands.length > 0 ? bands : null;
}

function bound(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(",", "."));
}

/** Digits without an exponent: 1e21 and 1e-7 would not be read back. */
function plain(value: number | null): string {
  if (value === null) return "";
  const text = String(value);
  if (!text.includes("e")) return text;
  return value.toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 17 });
}
