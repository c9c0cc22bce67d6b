import type { TableRows } from "./table-cell";

/**
 * Cells of text copied from a spreadsheet or saved as CSV; quoted cells may hold breaks and separators.
 * @param text Tab-separated, or separated by semicolons or commas, whichever parts most rows alike.
 * @example separatedText("1.1\tОхват\n1.2\t\"две\nстроки\"").map((row) => row.length) //=> [2, 2]
 */
export function separatedText(text: string): TableRows {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  return rowsOf(plain, separatorOf(plain)).map((row) => row.map((cell) => ({ text: cell })));
}

function separatorOf(text: string): string {
  if (text.includes("\t")) return "\t";
  const [first = ""] = text.split("\n");
  const count = (separator: string): number => first.split(separator).length;
  return count(";") >= count(",") ? ";" : ",";
}

function rowsOf(text: string, separator: string): string[][] {
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
