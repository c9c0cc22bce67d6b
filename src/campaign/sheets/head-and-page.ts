import { putHeadRows } from "../../sheets/plan/head-rows";
import { scaleOfPages } from "../../sheets/plan/page-scale";
import { rowHeight } from "../../sheets/plan/text-height";
import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { Area, PrintSetup } from "../../sheets/plan/sheet-plan";
import type { CampaignFrame } from "./campaign-frame";

/** Row of captions and first row below them, on every sheet of a campaign. */
export const captionRow = 5;
export const firstRow = 6;

/** Width of a column of levels: the longest of their names stands in one line. */
export const levelWidth = 20;

/** Writes the four rows above a table, with the mark of synthetic data. */
export function putHead(
  draft: SheetDraft,
  frame: CampaignFrame,
  head: { readonly title: string; readonly subtitle: string; readonly legend: string },
  to: number,
): void {
  putHeadRows(draft, {
    title: frame.say(head.title),
    subtitle: frame.say(head.subtitle),
    legend: head.legend,
    to,
    mark: frame.data.synthetic ? frame.words.synthetic : "",
  });
}

/** Height of a row by the name that stands in it. */
export function nameHeight(draft: SheetDraft, row: number, name: string, width: number): void {
  draft.height(row, rowHeight([[name, { width, size: 10, indent: 1 }]], 15));
}

/** Largest scale in percent: a table of few columns is not enlarged. */
const mostScale = 90;

/**
 * The print set-up of a table: landscape, captions repeated, as large as its columns let it be and as many pages as that takes.
 * @param breaks Columns that begin a page of their own; the columns before `margin` are printed on each.
 */
export function printTable(
  frame: CampaignFrame,
  draft: SheetDraft,
  area: Area,
  { breaks = [], margin = 1 }: { readonly breaks?: readonly number[]; readonly margin?: number } = {},
): PrintSetup {
  const { footer } = frame.words;
  const last = area.column + area.columns - 1;
  const firsts = [margin, ...breaks];
  const titles = draft.shownWidths(1, margin - 1);
  const pages = firsts.map((first, at) => [...titles, ...draft.shownWidths(first, (firsts[at + 1] ?? last + 1) - 1)]);
  return {
    area,
    orientation: "landscape",
    fit: { scale: scaleOfPages(pages, mostScale) },
    titleRows: { first: captionRow, last: captionRow },
    ...(breaks.length > 0 && { titleColumns: { first: 1, last: margin - 1 }, columnBreaks: breaks }),
    footer: {
      left: frame.say(footer.left),
      centre: frame.data.synthetic ? footer.synthetic : "",
      right: "sheet-page-pages",
    },
  };
}
