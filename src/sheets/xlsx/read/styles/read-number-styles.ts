import { showsAnother } from "./shows-another";
import { scanXml } from "../scan-xml";

/** What Excel lets a format be; a longer one is none of its own. */
const longestFormat = 255;

/** Formats of days and times that files name by number alone, some of them in East Asian Excels only. */
function isNumberedDay(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Percentages that files name by number alone. */
const numberedPercentages: ReadonlySet<number> = new Set([9, 10]);

/** What looks show other than the number of their cells, by the numbers by which cells name them. */
interface NumberStyles {
  /** Show a number as a day or a time. */
  readonly days: ReadonlySet<number>;
  /** Show another number, or none. */
  readonly others: ReadonlySet<number>;
}

/** Whether a format shows a number as a day or a time. */
function showsDay(format: string): boolean {
  // Elapsed hours stand in brackets as colours and languages do.
  const plain = format.slice(0, longestFormat).replace(/"[^"]*"|\\.|_.|\*.|\[(?!(h+|m+|s+)\])[^\]]*\]/gi, "");
  return /[dmyhs]/i.test(plain) && !/general/i.test(plain);
}

/**
 * The looks of cells that show something else than the number that stands in the cell.
 * @param part The styles part.
 * @returns Looks of days, and looks of other numbers.
 * @throws DamagedFile when the part is not well formed.
 */
export function readNumberStyles(part: string): NumberStyles {
  const days = new Set<number>();
  const others = new Set<number>();
  const formats = new Map<number, string>();
  let isCells = false;
  let count = 0;
  scanXml(part, {
    open(name, { numFmtId, formatCode }) {
      const id = Number(numFmtId);
      if (name === "numFmt") formats.set(id, formatCode ?? "");
      else if (name === "cellXfs") isCells = true;
      else if (name === "xf" && isCells) {
        const format = formats.get(id);
        if (format === undefined ? isNumberedDay(id) : showsDay(format)) days.add(count);
        else if (format === undefined ? numberedPercentages.has(id) : showsAnother(format)) others.add(count);
        count += 1;
      }
    },
    close(name) {
      if (name === "cellXfs") isCells = false;
    },
  });
  return { days, others };
}
