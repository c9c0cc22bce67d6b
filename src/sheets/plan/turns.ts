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

/** Rows put between two rests: a long row takes a tenth of a millisecond, and who works in parts looks at the clock at each. */
const rowsAtOnce = 25;

/** Cells looked at between two rests. */
const cellsAtOnce = 1_000;

/**
 * Looks at many cells one after another.
 * @param items What is looked at.
 * @param look Looks at one.
 */
export function* cellByCell<Item>(items: Iterable<Item>, look: (item: Item) => void): Turns<void> {
  let left = cellsAtOnce;
  for (const item of items) {
    look(item);
    left -= 1;
    if (left > 0) continue;
    yield;
    left = cellsAtOnce;
  }
}

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
