import { queueContents, type SheetContents } from "../../../src/sheets/office/read/sheet-contents";
import { anchorName } from "../../../src/kernel/sheet-anchor";

/** A change that changes nothing yet. */
export const noChange = { added: [], removed: [], order: [], orderBefore: [], names: [], namesBefore: [] };

/** What the sheets of a step hold now, by their keys; one that is not there has no entry. */
export async function contentsByKey(
  context: Excel.RequestContext,
  keys: readonly string[],
  year: number,
): Promise<Map<string, SheetContents>> {
  const read = queueContents(
    context,
    keys.map((key) => anchorName(key, year)),
    new Map(),
  );
  await context.sync();
  const found = await read();
  return new Map(
    keys.flatMap((key) => {
      const held = found.get(anchorName(key, year));
      return held ? [[key, held] as const] : [];
    }),
  );
}
