/** Characters of Calibri 11 that one character of a text takes, with room for wide Cyrillic letters. */
const wide = 1.06;

/** How a text stands in its cell. */
export interface TextSetting {
  /** Column width in characters of Calibri 11. */
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
  readonly indent?: number;
}

/**
 * Lines a wrapped text takes.
 * @param text Words are packed; a word wider than the cell takes lines of its own.
 * @returns At least 1.
 * @example countLines("one two", { width: 5, size: 10 }) //=> 2
 */
export function countLines(text: string, setting: TextSetting): number {
  const room = roomOf(setting);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/[ \-]/)) {
      const needed = word.length;
      if (used > 0 && used + 1 + needed > room) {
        lines += 1;
        used = 0;
      }
      if (needed > room) lines += Math.ceil(needed / room) - 1;
      used = used === 0 ? needed % room || room : used + 1 + needed;
    }
  }
  return Math.max(1, lines);
}

/**
 * Height of a row that shows all its texts.
 * @param texts Texts of the row, each in its cell.
 * @param least Smallest height in points.
 * @returns Points, in steps of a quarter.
 * @example rowHeight([["one two", { width: 5, size: 10 }]], 15) //=> 29
 */
export function rowHeight(texts: readonly (readonly [string, TextSetting])[], least: number): number {
  const heights = texts.map(([text, setting]) => countLines(text, setting) * setting.size * 1.25 + 4);
  return Math.min(409, Math.ceil(Math.max(least, ...heights) * 4) / 4);
}

/** A long line is narrower than its words one by one would need at worst. */
const lineShare = 0.88;

/**
 * Whether a text that does not wrap stays within a width.
 * @param setting Width to the edge that cuts it off, and size.
 * @example fitsLine("one two", { width: 5, size: 10 }) //=> false
 */
export function fitsLine(text: string, setting: TextSetting): boolean {
  return countLines(text, { ...setting, size: setting.size * lineShare }) === 1;
}

/**
 * Column width at which no word of the texts is broken.
 * @param texts Captions that wrap.
 * @param size Font size in points.
 * @param least Smallest width in characters of Calibri 11.
 * @returns Characters of Calibri 11, in steps of a tenth.
 * @example widthOfWords(["one", "seventeen"], 11, 5) //=> 10.4
 */
export function widthOfWords(texts: readonly string[], size: number, least: number): number {
  const words = texts.flatMap((text) => text.split(/[ \n\-]/));
  const longest = Math.max(0, ...words.map((word) => word.length));
  return Math.ceil(Math.max(least, ((longest * size) / 11) * wide + 0.8) * 10) / 10;
}

/** Lines of a caption that is still taken in at a glance; a row of more than 409 points cannot be. */
const mostLines = 14;
const widestCaption = 60;

/**
 * Column width at which a caption that wraps breaks no word and makes no tower: wider the longer it is.
 * @param caption Of the column.
 * @param size Font size in points.
 * @param least Smallest width in characters of Calibri 11.
 * @returns Characters of Calibri 11, at most 60 for the sake of lines.
 * @example widthOfCaption("Members of the union", 8, 11.3) //=> 11.3
 */
export function widthOfCaption(caption: string, size: number, least: number): number {
  let width = widthOfWords([caption], size, least);
  while (width < widestCaption && countLines(caption, { width, size }) > mostLines) width += 1;
  return Math.round(width * 10) / 10;
}

function roomOf({ width, size, indent = 0 }: TextSetting): number {
  return Math.max(1, Math.floor((((width - 0.8 - indent * 1.5) * 11) / size / wide) * 1.0));
}
