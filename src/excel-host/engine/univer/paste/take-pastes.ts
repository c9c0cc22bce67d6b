import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import type { Parts } from "../parts";
import { tableOfHtml, tableOfText } from "./clipboard-table";

const { DEFAULT_PASTE, SPECIAL_PASTE_COL_WIDTH, SPECIAL_PASTE_FORMAT, SPECIAL_PASTE_FORMULA } =
  PREDEFINED_HOOK_NAME_PASTE;

/** Whoever takes what is pasted into the grid. */
interface PasteTaker {
  /** Writes texts from elsewhere into the selected cells. */
  take(lines: readonly (readonly string[])[]): void;
  /** Whether the selected cells keep their look, whatever was copied from the grid. */
  keepsLooks(): boolean;
}

/**
 * Takes what is pasted from elsewhere out of the library's hands: it reads figures as American, leaves most of them texts, and
 * gives the cells the look of the page they come from. What was copied from the grid itself stays with it, formulas and all.
 */
export function takePastes({ injector }: Parts, taker: PasteTaker): void {
  const service = injector.get(ISheetClipboardService);
  const own = { paste: service.paste.bind(service), legacyPaste: service.legacyPaste.bind(service) };
  /** @returns The id under which the library keeps what was copied from the grid. */
  const copiedHere = (html: string): string | null => {
    const id = /data-copy-id="([\w-]{1,40})"/.exec(html)?.[1];
    return id !== undefined && service.copyContentCache().get(id) ? id : null;
  };
  const pasteCopied = (id: string, otherwise: () => Promise<boolean>): Promise<boolean> =>
    taker.keepsLooks() && service.copyContentCache().get(id)?.copyType !== "CUT"
      ? service.pasteByCopyId(id, SPECIAL_PASTE_FORMULA)
      : otherwise();
  const takeTexts = (html: string, text: string): boolean => {
    const lines = text === "" ? tableOfHtml(html) : tableOfText(text);
    if (lines.length > 0) taker.take(lines);
    return lines.length > 0;
  };
  service.legacyPaste = async (html = "", text = "", files) => {
    const id = copiedHere(html);
    return id === null ? takeTexts(html, text) : pasteCopied(id, () => own.legacyPaste(html, text, files));
  };
  service.paste = async (item, kind) => {
    const read = async (type: string): Promise<string> =>
      item.types.includes(type) ? (await item.getType(type)).text() : "";
    const [html, text] = [await read("text/html"), await read("text/plain")];
    const id = copiedHere(html);
    const isLook = kind === SPECIAL_PASTE_FORMAT || kind === SPECIAL_PASTE_COL_WIDTH;
    if (id === null && !isLook) return takeTexts(html, text);
    const isUsual = kind === undefined || kind === DEFAULT_PASTE;
    return id !== null && isUsual ? pasteCopied(id, () => own.paste(item, kind)) : own.paste(item, kind);
  };
}
