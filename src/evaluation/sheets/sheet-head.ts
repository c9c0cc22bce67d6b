import { sharedStyle } from "../../sheets/plan/shared-style";
import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { Area, PrintSetup } from "../../sheets/plan/sheet-plan";
import type { YearFrame } from "./year-frame";

/** The four rows above every table. */
export interface SheetHead {
  readonly title?: string;
  readonly subtitle?: string;
  readonly legend?: string;
  /** First and last column of the page. */
  readonly from?: number;
  readonly to: number;
  /** The mark stands elsewhere, once over each printed page. */
  readonly unmarked?: boolean;
}

const titleStyle = sharedStyle("title");
const subtitleStyle = sharedStyle("subtitle", { wrap: false });
const legendStyle = sharedStyle("note", { wrap: false });
const markStyle = sharedStyle("mark");

/**
 * Writes rows 1–4: title, what and how, the mark, the legend.
 * @param draft Sheet being built.
 * @param head Sentences in the language of the sheets.
 */
export function putHead(draft: SheetDraft, frame: YearFrame, head: SheetHead): void {
  const from = head.from ?? 1;
  if (head.title !== undefined) draft.cell(1, from, head.title, titleStyle);
  if (head.subtitle !== undefined) draft.cell(2, from, head.subtitle, subtitleStyle);
  const mark = head.unmarked ? "" : markOf(frame);
  if (mark !== "") {
    draft.cell(3, from, mark, markStyle);
    draft.fill({ row: 3, column: from + 1, rows: 1, columns: head.to - from }, sharedStyle("mark-tail"));
  }
  if (head.legend !== undefined) draft.cell(4, from, head.legend, legendStyle);
  if (from === 1) {
    draft.height(1, 24);
    draft.height(2, 15);
    draft.height(3, 15);
    draft.height(4, 15);
  }
}

/**
 * The line that tells demonstration data and criteria given as an example.
 * @returns "" where the year is neither.
 */
export function markOf({ data, words }: Pick<YearFrame, "data" | "words">): string {
  if (data.synthetic && data.illustrative) return words.mark.both;
  if (data.synthetic) return words.mark.synthetic;
  return data.illustrative ? words.mark.illustrative : "";
}

/** The footer of every page: what it is, the mark, sheet and page. */
export function footerOf(frame: YearFrame): PrintSetup["footer"] {
  const { data, words } = frame;
  const centre =
    data.synthetic && data.illustrative
      ? words.footer.both
      : data.synthetic
        ? words.footer.synthetic
        : data.illustrative
          ? words.footer.illustrative
          : "";
  return { left: frame.say(words.footer.left), centre, right: "sheet-page-pages" };
}

/** How a sheet prints besides its area. */
export type PrintWish = Omit<PrintSetup, "area" | "footer" | "orientation"> & {
  readonly orientation?: PrintSetup["orientation"];
};

/**
 * The print set-up of a sheet with the year's footer.
 * @param area What is printed.
 * @param wish Fit or scale, repeated rows and columns, breaks; landscape unless it says otherwise.
 */
export function printOf(frame: YearFrame, area: Area, wish: PrintWish): PrintSetup {
  return { orientation: "landscape", ...wish, area, footer: footerOf(frame) };
}

/** Width of a landscape page between its margins, in points; some programs draw columns five percent wider. */
const pageWidth = 725;

/**
 * The scale at which the widest page of a sheet fits A4 landscape.
 * @param pages Widths of the columns of each page, in characters of Calibri 11.
 * @param most Largest scale in percent.
 * @returns Percent, at least 40.
 * @example scaleOfPages([[100]], 82) //=> 82
 */
export function scaleOfPages(pages: readonly (readonly number[])[], most: number): number {
  const points = pages.map((widths) => widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0));
  return Math.max(40, Math.min(most, Math.floor((100 * pageWidth) / Math.max(1, ...points))));
}

/**
 * Pages a table takes at 28 rows a page; a stated number, since "any number" makes some programs enlarge narrow sheets.
 * @example pagesTall(57) //=> 3
 */
export function pagesTall(rows: number, perPage = 28): number {
  return Math.max(1, Math.ceil(rows / perPage));
}
