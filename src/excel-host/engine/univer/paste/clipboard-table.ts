const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const lineEnd = /\r\n?|\n/y;

/**
 * The cells of a text on the clipboard: tabs between columns, a line for each row. What holds a tab or a line break stands in
 * quotation marks there; other quotation marks are part of the text.
 * @example tableOfText("3,75\t«Народ»\r\n\"1\n2\"\tдва\r\n") //=> [["3,75", "«Народ»"], ["1\n2", "два"]]
 */
export function tableOfText(text: string): string[][] {
  const lines: string[][] = [[]];
  let at = 0;
  for (;;) {
    const field = fieldAt(text, at);
    lines.at(-1)?.push(field.text);
    at = field.end;
    if (at >= text.length) return lines;
    if (text[at] === "\t") at += 1;
    else {
      lineEnd.lastIndex = at;
      at += lineEnd.exec(text)?.[0].length ?? 1;
      // The last line ends with a break too, as Excel and Word write it.
      if (at >= text.length) return lines;
      lines.push([]);
    }
  }
}

function fieldAt(text: string, at: number): { readonly text: string; readonly end: number } {
  quoted.lastIndex = at;
  const [whole, inside = ""] = quoted.exec(text) ?? [];
  if (whole !== undefined && /[\t\r\n]/.test(inside)) {
    return { text: inside.replaceAll('""', '"').replaceAll(/\r\n?/g, "\n"), end: at + whole.length };
  }
  let end = at;
  while (end < text.length && !/[\t\r\n]/.test(text[end] ?? "")) end += 1;
  return { text: text.slice(at, end), end };
}

/** The cells of a table on the clipboard that came without a text; what a cell covers stays empty. */
export function tableOfHtml(html: string): string[][] {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  const lines: string[][] = [];
  for (const [at, row] of [...(table?.rows ?? [])].entries()) {
    const line = (lines[at] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      for (let down = 0; down < Math.min(cell.rowSpan, (table?.rows.length ?? 0) - at); down++) {
        const below = (lines[at + down] ??= []);
        for (let right = 0; right < cell.colSpan; right++) below[column + right] = "";
      }
      line[column] = (cell.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    }
  }
  return lines.map((line) => Array.from(line, (text: string | undefined) => text ?? ""));
}
