/** Work in parts: between two of them a page may draw and hear keys. */
export type Turns<T> = Generator<undefined, T, undefined>;

/**
 * Does all of the work without a rest.
 * @param work In parts.
 */
export function atOnce<T>(work: Turns<T>): T {
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
  }
}

/** Rows put between two rests: some thousand cells. */
const rowsAtOnce = 150;

/**
 * Puts the rows of a long table.
 * @param items What stands in a row each.
 * @param put Puts one.
 */
export function* rowByRow<Item>(items: readonly Item[], put: (item: Item, at: number) => void): Turns<void> {
  for (const [at, item] of items.entries()) {
    put(item, at);
    if (at % rowsAtOnce === rowsAtOnce - 1) yield;
  }
}
