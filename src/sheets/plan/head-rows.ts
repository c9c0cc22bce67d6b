import { sharedStyle } from "./shared-style";
import type { SheetDraft } from "./sheet-draft";

/** The four rows above every table. */
export interface HeadRows {
  readonly title?: string;
  readonly subtitle?: string;
  readonly legend?: string;
  /** First and last column of the page. */
  readonly from?: number;
  readonly to: number;
  /** What the whole sheet is marked with, such as demonstration data; "" is no mark. */
  readonly mark: string;
  /** The mark is set so that nobody passes it over. */
  readonly isLarge?: boolean;
}

const titleStyle = sharedStyle("title");
const subtitleStyle = sharedStyle("subtitle", { wrap: false });
const legendStyle = sharedStyle("note", { wrap: false });
const markStyle = sharedStyle("mark");
const largeMark = sharedStyle("mark", { size: 14 });

/**
 * Writes rows 1–4: title, what and how, the mark, the legend.
 * @param draft Sheet being built.
 * @param head Sentences in the language of the sheet.
 */
export function putHeadRows(draft: SheetDraft, head: HeadRows): void {
  const from = head.from ?? 1;
  if (head.title !== undefined) draft.cell(1, from, head.title, titleStyle);
  if (head.subtitle !== undefined) draft.cell(2, from, head.subtitle, subtitleStyle);
  if (head.mark !== "") {
    draft.cell(3, from, head.mark, head.isLarge ? largeMark : markStyle);
    draft.fill({ row: 3, column: from + 1, rows: 1, columns: head.to - from }, sharedStyle("mark-tail"));
  }
  if (head.legend !== undefined) draft.cell(4, from, head.legend, legendStyle);
  if (from !== 1) return;
  draft.height(1, 24);
  draft.height(2, 15);
  draft.height(3, head.isLarge ? 22 : 15);
  draft.height(4, 15);
}
