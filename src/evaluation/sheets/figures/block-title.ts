import { fitsLine } from "../../../sheets/plan/text-height";
import { blockSheetName } from "../names/block-sheet-name";
import type { YearFrame } from "../year-frame";
import type { BlockBand } from "../year-layout";

/**
 * The full name of a block with its number before it.
 * @returns A name that begins with its number already is left as it is.
 */
export function blockTitle(frame: YearFrame, { block }: Pick<BlockBand, "block">): string {
  const name = frame.text(block);
  const number = `${block.block}`;
  return name === number || name.startsWith(`${number}.`) ? name : `${number}. ${name}`;
}

/** Points of the titles of sheets. */
const titleSize = 14;

/**
 * The title of a block where it fits in one line, else the shorter name of its sheet.
 * @param width Room to the edge of the page, in characters of Calibri 11.
 */
export function fittingTitle(frame: YearFrame, band: Pick<BlockBand, "block">, width: number): string {
  const title = blockTitle(frame, band);
  return fitsLine(title, { width, size: titleSize }) ? title : blockSheetName(band, frame.data.language);
}
