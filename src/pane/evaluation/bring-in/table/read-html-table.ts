import { withoutEnd } from "../../../../text/without-end";
import type { TableCell, TableRows } from "../../../../evaluation/criteria-import/cells/table-cell";

const breaks = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3"]);

/**
 * The rows of all tables in what Word or Excel put on the clipboard; nothing of it is run or loaded.
 * @param html As pasted.
 * @returns Rows of cells with their spans; none where there is no table.
 */
export function readHtmlTable(html: string): TableRows {
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = [...page.querySelectorAll("table")].filter((table) => table.parentElement?.closest("table") === null);
  return tables.flatMap((table) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => cellOf(cell, isUnseen(row) || isUnseen(cell)))),
  );
}

function cellOf(cell: HTMLTableCellElement, isHiddenCell: boolean): TableCell {
  const { rowSpan, colSpan } = cell;
  return {
    text: withoutEnd(textOf(cell, []).join("").replace(/^\n+/, ""), /\n/),
    ...(rowSpan > 1 && { rowSpan }),
    ...(colSpan > 1 && { colSpan }),
    ...(isHiddenCell && { isHidden: true }),
  };
}

/** Line breaks of the page are spaces of the text; paragraphs, `br` and list items are its lines. */
function textOf(node: Node, parts: string[]): string[] {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push((child.textContent ?? "").replace(/[ \t\r\n]+/g, " "));
    else if (child instanceof Element && !isHidden(child)) {
      if (child.tagName === "BR") parts.push("\n");
      else {
        if (child.tagName === "LI") parts.push(`${numberOf(child)}`);
        textOf(child, parts);
        if (breaks.has(child.tagName)) parts.push("\n");
      }
    }
  }
  return parts;
}

function isHidden(element: Element): boolean {
  if (element.tagName === "STYLE" || element.tagName === "SCRIPT" || element.tagName === "DEL") return true;
  if (isFootnoteMark(element)) return true;
  return isUnseen(element);
}

function isUnseen(element: Element): boolean {
  const isStyled = /mso-hide:\s*all|display:\s*none|visibility:\s*hidden/i.test(element.getAttribute("style") ?? "");
  return isStyled || element.hasAttribute("hidden");
}

/** A raised 1 behind «10 баллов» or «10» would make 101 of it. */
function isFootnoteMark(element: Element): boolean {
  const isRaised =
    element.tagName === "SUP" ||
    element.classList.contains("MsoFootnoteReference") ||
    /vertical-align:\s*super/i.test(element.getAttribute("style") ?? "");
  return isRaised && /^\s*\[?[\d*]+[\])]?\s*$/.test(element.textContent ?? "");
}

/** The number a numbered list shows but does not hold as text. */
function numberOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== "OL") return "";
  const at = [...list.children].filter(({ tagName }) => tagName === "LI").indexOf(item);
  const number = Number(list.getAttribute("start") ?? 1) + at;
  return list.getAttribute("type")?.toLowerCase() === "a" ? `${String.fromCharCode(96 + number)}) ` : `${number}. `;
}
