import { inExcel } from "./session";

/** Ends a watch. */
type Unwatch = () => Promise<void>;

interface ChangeListeners {
  /** Cells of any sheet were edited, by the add-in and by other people too, or a sheet was deleted; the sheet by its id. */
  onEdited(byOther: boolean, sheetId: string): void;
  /** Excel has calculated. */
  onCalculated(): void;
}

/**
 * Calls back, once per event, when the workbook changes.
 * @param listeners What to call.
 * @returns Ends the watch.
 */
export async function watchChanges({ onEdited, onCalculated }: ChangeListeners): Promise<Unwatch> {
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const edited = async (event: { readonly source: string; readonly worksheetId: string }): Promise<void> =>
      Promise.resolve(onEdited(event.source === "Remote", event.worksheetId));
    const calculated = async (): Promise<void> => Promise.resolve(onCalculated());
    const added = [
      worksheets.onChanged.add(edited),
      worksheets.onDeleted.add(edited),
      worksheets.onCalculated.add(calculated),
    ];
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
