import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph with one run. */
export function paragraph(text: string, look = ""): string {
  return `<w:p>${look}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A cell; its look is what stands in `tcPr`. */
export function cell(content: string, look = ""): string {
  const inner = content.startsWith("<") ? content : paragraph(content);
  return `<w:tc>${look === "" ? "" : `<w:tcPr>${look}</w:tcPr>`}${inner}</w:tc>`;
}

/** A row; its look is what stands in `trPr`. */
export function row(cells: readonly string[], look = ""): string {
  return `<w:tr>${look === "" ? "" : `<w:trPr>${look}</w:trPr>`}${cells.join("")}</w:tr>`;
}

export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A .docx file with such a body, and other parts by their paths. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const encoder = new TextEncoder();
  const all = {
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": body.startsWith("<?xml") ? body : `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return writeZip(Object.entries(all).map(([path, part]) => ({ path, bytes: encoder.encode(part) })));
}

/** How lists are numbered: each by one definition with these texts of its levels. */
export function numbering(lists: Readonly<Record<string, readonly string[]>>): string {
  const definitions = Object.entries(lists).map(
    ([id, levels]) =>
      `<w:abstractNum w:abstractNumId="${id}">${levels
        .map(
          (text, at) =>
            `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${text.includes("%") ? "decimal" : "bullet"}"/><w:lvlText w:val="${text}"/></w:lvl>`,
        )
        .join("")}</w:abstractNum>`,
  );
  const numbers = Object.keys(lists).map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `<w:numbering ${names}>${definitions.join("")}${numbers.join("")}</w:numbering>`;
}

/** The look of a paragraph of a list. */
export function ofList(id: number, level = 0): string {
  return `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
}
