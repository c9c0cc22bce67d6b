import { isOf2026 } from "../../../../rating/editions/edition";
import { widthOfWords } from "../../../../sheets/plan/text-height";
import { blockSheetName } from "../../names/block-sheet-name";
import type { YearFrame } from "../../year-frame";

/** Columns of the one page. */
export interface SummaryColumns {
  readonly place: number;
  readonly organisation: number;
  readonly total: number;
  /** First column of each block's points, in the order of the bands. */
  readonly blocks: readonly number[];
  /** Places by criterion stand beside the points where the edition of 2026 governs. */
  readonly withPlaces: boolean;
  readonly lastPlace: number;
  readonly change: number;
  readonly last: number;
  readonly widths: readonly number[];
}

/**
 * Columns of the summary; the edition of 2026 evaluates by criterion and adds a place to each.
 * @returns 1-based columns and their widths in characters.
 */
export function summaryColumns({ data, layout }: YearFrame): SummaryColumns {
  const withPlaces = isOf2026(data.edition);
  const perBlock = withPlaces ? 2 : 1;
  const blocks = layout.bands.map((_, index) => 4 + perBlock * index);
  const captions = layout.bands.map((band) => widthOfWords([blockSheetName(band, data.language)], 7.5, 10.8));
  const lastPlace = 4 + perBlock * layout.bands.length;
  return {
    place: 1,
    organisation: 2,
    total: 3,
    blocks,
    withPlaces,
    lastPlace,
    change: lastPlace + 1,
    last: lastPlace + 1,
    widths: [8, 27, 12.5, ...captions.flatMap((width) => (withPlaces ? [width, 5.5] : [width])), 9, 9],
  };
}
