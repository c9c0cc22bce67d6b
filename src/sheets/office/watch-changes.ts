import { inExcel } from "./session";

/** Ends a watch. */
type Unwatch = () => Promise<void>;

interface ChangeListeners {
  /**
   * Cells of any sheet were edited, or a sheet was deleted.
   * @param byOther By other people, else here.
   * @param sheetId Where.
   * @param isTyped False where Excel tells that the add-in itself did it; only a newer one does.
   */
  onEdited(byOther: boolean, sheetId: string, isTyped: boolean): void;
  /** Excel has calculated. */
  onCalculated(): void;
}

interface EditEvent {
  readonly source: string;
  readonly worksheetId: string;
  /** Absent in an older Excel. */
  readonly triggerSource?: string;
}

/**
 * Calls back, once per event, when the workbook changes.
 * @param listeners What to call.
 * @returns Ends the watch.
 */
export async function watchChanges({ onEdited, onCalculated }: ChangeListeners): Promise<Unwatch> {
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const edited = async (event: EditEvent): Promise<void> =>
      Promise.resolve(onEdited(event.source === "Remote", event.worksheetId, event.triggerSource !== "ThisLocalAddin"));
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
