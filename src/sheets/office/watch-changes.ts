import { inExcel } from "./session";

/** Ends a watch. */
export type Unwatch = () => Promise<void>;

/**
 * Calls back when cells of any sheet were edited or a sheet was deleted.
 * @param onChange Called once per event, also for edits of the add-in itself and of other people.
 * @returns Ends the watch.
 */
export async function watchChanges(onChange: () => void): Promise<Unwatch> {
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handler = async (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const added = [worksheets.onChanged.add(handler), worksheets.onDeleted.add(handler)];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
