import type { YearFrame } from "./year-frame";
import type { BlockBand } from "./year-layout";

/**
 * The full name of a block with its number before it.
 * @returns A name that begins with its number already is left as it is.
 */
export function blockTitle(frame: YearFrame, { block }: Pick<BlockBand, "block">): string {
  const name = frame.text(block);
  const number = `${block.block}`;
  return name === number || name.startsWith(`${number}.`) ? name : `${number}. ${name}`;
}
