/** A table to be read. */
interface ReadTable {
  readonly key: string;
  readonly rows: number;
  readonly columns: number;
}

/** A table, or some of its rows, that is read with others at once. */
export interface Portion {
  readonly key: string;
  /** Absent for the whole table; 0-based. */
  readonly part?: { readonly from: number; readonly rows: number; readonly columns: number };
}

/** Excel on the web answers with at most 5 MB; sizes are estimated, so half of it. */
const bytesPerAnswer = 2_500_000;

/**
 * Spreads tables over as few answers of Excel as hold them, in their order; a table too long for one is cut by rows.
 * @param tables Tables with their sizes.
 * @param bytesPerCell What a cell takes in an answer.
 * @param limit Bytes of one answer.
 * @returns What is read at once, at least one portion for each answer; no answer for no tables.
 * @example portionsOf([{ key: "a", rows: 4, columns: 1 }], 10, 20).length //=> 2
 */
export function portionsOf(
  tables: readonly ReadTable[],
  bytesPerCell: number,
  limit = bytesPerAnswer,
): readonly (readonly Portion[])[] {
  const answers: Portion[][] = [];
  let bytes = Infinity;
  const take = (portion: Portion, size: number): void => {
    if (bytes + size > limit) {
      answers.push([]);
      bytes = 0;
    }
    answers.at(-1)?.push(portion);
    bytes += size;
  };
  for (const { key, rows, columns } of tables) {
    const perRow = Math.max(1, columns) * bytesPerCell;
    if (rows * perRow <= limit) {
      take({ key }, rows * perRow);
      continue;
    }
    const most = Math.max(1, Math.floor(limit / perRow));
    for (let from = 0; from < rows; from += most) {
      const count = Math.min(most, rows - from);
      take({ key, part: { from, rows: count, columns } }, count * perRow);
    }
  }
  return answers;
}

/**
 * Reads portions one after another, each in a sync of its own.
 * @param context Context of the running work.
 * @param portions What is read at once.
 * @param queue Queues one of them; what it returns is called after its sync.
 */
export function readInTurn<T>(
  context: Excel.RequestContext,
  portions: readonly (readonly Portion[])[],
  queue: (portion: readonly Portion[]) => () => T,
): Promise<T[]> {
  return portions.reduce<Promise<T[]>>(async (before, portion) => {
    const found = await before;
    const read = queue(portion);
    await context.sync();
    return [...found, read()];
  }, Promise.resolve([]));
}
