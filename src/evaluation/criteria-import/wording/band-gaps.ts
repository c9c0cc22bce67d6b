import type { Band } from "../../../rating/points/bands";

export function isContradictory(bands: readonly Band[]): boolean {
  return bands.some(({ ge, lt }, index) => {
    const above = bands[index - 1];
    if ((ge ?? -Infinity) >= (lt ?? Infinity)) return true;
    return above !== undefined && (lt ?? Infinity) > (above.ge ?? -Infinity);
  });
}

export function hasGap(bands: readonly Band[]): boolean {
  return bands.some(({ lt }, index) => index > 0 && (lt ?? Infinity) < (bands[index - 1]?.ge ?? -Infinity));
}

/** As they are, and with their gaps given to the lines below. */
export function withClosed(bands: readonly Band[]): readonly (readonly Band[])[] {
  return hasGap(bands) ? [bands, closeGaps(bands)] : [bands];
}

function closeGaps(bands: readonly Band[]): readonly Band[] {
  return bands.map((band, index) => ({ ...band, lt: index === 0 ? band.lt : (bands[index - 1]?.ge ?? null) }));
}

/** Where fewer give more («до 5 – 10; более 5 – 0») none at all is best of all. */
export function isFalling(bands: readonly Band[]): boolean {
  const last = bands.at(-1);
  return (
    last !== undefined && bands.length > 1 && last.points > Math.max(...bands.slice(0, -1).map((one) => one.points))
  );
}
