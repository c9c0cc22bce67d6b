import type { BlockId } from "../../../rating/criteria/criteria";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { fitsLine, rowHeight, widthOfCaption } from "../../../sheets/plan/text-height";
import { paletteOf } from "../figures/block-sheet";
import { blockSheetName } from "../names/block-sheet-name";
import { putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";
import { bandRows, type BlockBand } from "../year-layout";

/** Captions of one block on the points or places sheet. */
interface BandCaptions {
  readonly column: number;
  /** Position in the palette. */
  readonly tint: number;
  readonly number: BlockId;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Caption of the closing column. */
  readonly sum: string;
  readonly sumWidth?: number;
}

/** Captions of the indicators of a block, and of the column that closes it. */
export function captionsOfBand(frame: YearFrame, band: BlockBand, sum: string): BandCaptions {
  return {
    column: band.column,
    tint: paletteOf(band.position),
    number: band.block.block,
    codes: band.indicators.map(({ code }) => code),
    names: band.indicators.map((indicator) => frame.text(indicator)),
    sum,
  };
}

/**
 * Writes rows 5–7 over one block: its number over every indicator, codes, names, and the closing column.
 */
export function putBandCaptions(draft: SheetDraft, captions: BandCaptions): void {
  const { column, tint, codes, names } = captions;
  const small = sharedStyle("head-upper", { tint, topRule: tint, size: 8, bold: false });
  const name = sharedStyle("head", { tint, size: 7, bold: false });
  const closing = column + codes.length;
  draft.line(
    bandRows.block,
    column,
    codes.map(() => captions.number),
    small,
  );
  draft.line(bandRows.code, column, codes, sharedStyle("head-upper", { tint, size: 9, format: "@" }));
  draft.line(bandRows.name, column, names, name);
  draft.cell(bandRows.block, closing, codes.length === 0 ? captions.number : null, small);
  draft.cell(bandRows.code, closing, "Σ", sharedStyle("head-upper", { tint, size: 9 }));
  draft.cell(bandRows.name, closing, captions.sum, sharedStyle("head", { tint, size: 8 }));
  const widths = names.map((text) => widthOfCaption(text, 7, 9.4));
  const gap = codes.length === 0 ? [] : [1.5];
  draft.widths(column, [...widths, captions.sumWidth ?? 11, ...gap]);
}

/** Writes the captions of ids and names, and the heights of rows 5–7 from all indicators of the year. */
export function putBandMargin(draft: SheetDraft, frame: YearFrame): void {
  const { words, layout } = frame;
  const upper = sharedStyle("head-upper");
  const side = sharedStyle("head-upper", { size: 8, bold: false, italic: true, align: "right" });
  draft.widths(1, [9, 27]);
  draft.line(bandRows.block, 1, [null, words.pointsSheet.number], side);
  draft.line(bandRows.code, 1, [null, words.indicatorCode], side);
  draft.line(bandRows.name, 1, [words.organisationId, words.organisation], sharedStyle("head"));
  draft.fill({ row: bandRows.block, column: 1, rows: 1, columns: 1 }, upper);
  const texts = layout.bands.flatMap((band) =>
    band.indicators.map((indicator) => {
      const text = frame.text(indicator);
      return [text, { width: widthOfCaption(text, 7, 9.4), size: 7 }] as const;
    }),
  );
  draft.height(bandRows.block, 13.5);
  draft.height(bandRows.code, 15);
  draft.height(bandRows.name, rowHeight(texts, 30));
}

/**
 * Writes rows 1–4 over one block, whose captions stand already.
 * @param lines What and how, and the legend; the page of a narrow block leaves out a line that its edge would cut off.
 */
export function putBandHead(
  draft: SheetDraft,
  frame: YearFrame,
  { block, column, sumColumn }: BlockBand,
  { subtitle, legend }: { readonly subtitle: string; readonly legend: string },
): void {
  const width = draft.widthOf(column, sumColumn);
  const fits = (text: string, size: number): boolean => fitsLine(text, { width, size });
  putHead(draft, frame, {
    title: blockSheetName({ block }, frame.data.language),
    ...(fits(subtitle, 10) && { subtitle }),
    ...(fits(legend, 9) && { legend }),
    from: column,
    to: sumColumn,
  });
}
