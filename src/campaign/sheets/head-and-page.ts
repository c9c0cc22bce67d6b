import { putHeadRows } from "../../sheets/plan/head-rows";
import { pagesTall } from "../../sheets/plan/page-scale";
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

/** The print set-up of a table: landscape, captions repeated, as many pages as it needs. */
export function printTable(frame: CampaignFrame, area: Area, rowsPerPage = 34): PrintSetup {
  const { footer } = frame.words;
  return {
    area,
    orientation: "landscape",
    fit: { wide: 1, tall: pagesTall(area.rows, rowsPerPage) },
    titleRows: { first: captionRow, last: captionRow },
    footer: {
      left: frame.say(footer.left),
      centre: frame.data.synthetic ? footer.synthetic : "",
      right: "sheet-page-pages",
    },
  };
}
