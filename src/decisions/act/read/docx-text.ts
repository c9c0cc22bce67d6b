import { guardFile } from "../../../sheets/xlsx/guards";
import { Parts } from "../../../sheets/xlsx/parts";
import { DamagedFile } from "../../../sheets/xlsx/damaged-file";

const body = "word/document.xml";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The text of a Word file that nobody vouches for: its body, a line a paragraph.
 * @param bytes The whole file.
 * @returns `null` where it is no readable .docx file.
 */
export function docxText(bytes: Uint8Array): string | null {
  const guarded = guardFile(bytes);
  if ("fault" in guarded) return null;
  try {
    const parts = new Parts(bytes, guarded.entries);
    return parts.has(body) ? textOf(parts.text(body)) : null;
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
}

/** Only what people see is text: deleted passages of a reviewed paper stand in elements of their own. */
function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>|<\/w:p>/g);
  let text = "";
  for (const [whole, said] of pieces) {
    if (said !== undefined) text += decoded(said);
    else text += whole === "</w:p>" ? "\n" : "\t";
  }
  return text.trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
