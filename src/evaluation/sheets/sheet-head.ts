import { putHeadRows, type HeadRows } from "../../sheets/plan/head-rows";
import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { Area, PrintSetup } from "../../sheets/plan/sheet-plan";
import type { YearFrame } from "./year-frame";

/** The four rows above every table; the mark is that of the year. */
interface SheetHead extends Omit<HeadRows, "mark" | "isLarge"> {
  /** The mark stands elsewhere, once over each printed page. */
  readonly unmarked?: boolean;
  /** It goes to the Committee: demonstration data are marked so that nobody passes it over, on others for fewer requests not. */
  readonly isPaper?: true;
}

/**
 * Writes rows 1–4: title, what and how, the mark, the legend.
 * @param draft Sheet being built.
 * @param head Sentences in the language of the sheets.
 */
export function putHead(draft: SheetDraft, frame: YearFrame, head: SheetHead): void {
  const { unmarked, isPaper, ...rows } = head;
  putHeadRows(draft, {
    ...rows,
    mark: unmarked ? "" : markOf(frame),
    isLarge: isPaper === true && frame.data.synthetic,
  });
}

/**
 * The line that tells demonstration data and criteria given as an example.
 * @returns "" where the year is neither.
 */
function markOf({ data, words }: Pick<YearFrame, "data" | "words">): string {
  if (data.synthetic && data.illustrative) return words.mark.both;
  if (data.synthetic) return words.mark.synthetic;
  return data.illustrative ? words.mark.illustrative : "";
}

/** The footer of every page: what it is, the mark, sheet and page. */
function footerOf(frame: YearFrame): PrintSetup["footer"] {
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
