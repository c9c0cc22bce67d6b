import type { TableRows } from "./table-cell";

/**
 * Cells of text copied from a spreadsheet or saved as CSV; quoted cells may hold breaks and separators.
 * @param text Tab-separated, or separated by semicolons or commas, whichever parts most rows alike.
 * @example separatedText("1.1\tОхват\n1.2\t\"две\nстроки\"").map((row) => row.length) //=> [2, 2]
 */
export function separatedText(text: string): TableRows {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const barred = barredRows(plain);
  if (barred) return barred;
  const [tabs = none, ...others] = separators.map((separator) => {
    const rows = rowsOf(plain, separator);
    return { rows, separator, ...alikeRows(rows) };
  });
  // Tabs stand in no text by chance in two lines alike; semicolons and commas do.
  const best = tabs.alike > 1 ? tabs : others.reduce((found, one) => (one.score > found.score ? one : found), tabs);
  return whole(best.rows, best.separator).map((row) => row.map((cell) => ({ text: cell })));
}

/**
 * «до 50 – 0; 50–80 – 5» without quotes: what begins with a space is the rest of the cell before it, where that makes the row as
 * long as its captions, of which none does.
 */
function whole(rows: readonly (readonly string[])[], separator: string): readonly (readonly string[])[] {
  const captions = rows.find(({ length }) => length > 1) ?? [];
  if (separator === "\t" || captions.some((cell) => cell.startsWith(" "))) return rows;
  return rows.map((row) => {
    const torn = row.filter((cell) => /^ ./.test(cell)).length;
    if (torn === 0 || row.length - torn !== captions.length || row[0]?.startsWith(" ") === true) return row;
    return row.reduce<string[]>((cells, cell) => {
      if (!/^ ./.test(cell)) return [...cells, cell];
      return [...cells.slice(0, -1), `${cells.at(-1) ?? ""}${separator}${cell}`];
    }, []);
  });
}

/** «| 1.1 | Охват | 5 баллов |», as chats and wikis show tables; the line of strokes below the captions says nothing. */
function barredRows(text: string): TableRows | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isBarred = (line: string): boolean => /^\s{0,9}\|/.test(line) && line.indexOf("|") !== line.lastIndexOf("|");
  if (lines.length < 2 || !lines.every(isBarred)) return null;
  return lines
    .filter((line) => !/^[\s|:+-]+$/.test(line))
    .map((line) => {
      const cells = line.trim().replaceAll("\\|", "\u0001").split("|").slice(1);
      const own = line.trim().endsWith("|") ? cells.slice(0, -1) : cells;
      return own.map((cell) => ({
        text: cell
          .replaceAll("\u0001", "|")
          .replace(/<br ?\/?>/gi, "\n")
          .trim(),
      }));
    });
}

/** Of equals the first is taken. */
const separators = ["\t", ";", ","] as const;
const none: { readonly rows: string[][]; readonly separator: string; readonly alike: number; readonly score: number } =
  {
    rows: [],
    separator: "\t",
    alike: 0,
    score: 0,
  };

/** How many rows have the number of cells that most of several cells have; a decimal comma in each makes two of a row, no table of four. */
function alikeRows(rows: readonly (readonly string[])[]): { readonly alike: number; readonly score: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce(
    (best, [length, alike]) => ({
      alike: Math.max(best.alike, alike),
      score: Math.max(best.score, alike * (length - 1)),
    }),
    { alike: 0, score: 0 },
  );
}

function rowsOf(text: string, separator: string): string[][] {
  if (!text.includes('"')) {
    const lines = text.split("\n");
    return (lines.at(-1) === "" ? lines.slice(0, -1) : lines).map((line) => line.split(separator));
  }
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === "" && closes(text, at, separator)) isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else cell += sign;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

/** A quote that no cell end follows is part of the text, as in «"Парасат" ордені». */
function closes(text: string, at: number, separator: string): boolean {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text[end + 1] === '"') {
      end += 1;
      continue;
    }
    const next = text[end + 1];
    return next === undefined || next === separator || next === "\n";
  }
  return false;
}
