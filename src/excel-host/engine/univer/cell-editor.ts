import { ICommandService } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { unitId, type Parts } from "./parts";

/**
 * Keeps the library from filling an open editor anew whenever a cell in the same row and column of any sheet is written:
 * results of calculations would take the place of what is being typed.
 */
function keepWhatIsTyped(editor: IEditorBridgeService): void {
  const refill = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refill();
  };
}

/** The editor in which the user types into a cell or into the formula bar. */
export interface CellEditor {
  /** Calls back when the editor has opened, and when what was typed is in its cell or given up. */
  onChange(listener: (isOpen: boolean) => void): void;
  /** Writes what was typed so far into its cell and closes the editor; does nothing where none is open. */
  readonly enter: () => void;
}

export function createCellEditor({ injector }: Parts): CellEditor {
  const editor = injector.get(IEditorBridgeService);
  const isOpen = (): boolean => editor.isVisible().visible;
  keepWhatIsTyped(editor);
  return {
    onChange: (listener) => {
      let wasOpen = false;
      editor.visible$.subscribe(({ visible }) => {
        if (visible === wasOpen) return;
        wasOpen = visible;
        // The library writes the cell in answer to this very stream: it is written when all have heard it.
        if (visible) listener(true);
        else queueMicrotask(() => listener(editor.isVisible().visible));
      });
    },
    enter: () => {
      if (!isOpen()) return;
      injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.PointerDown,
        unitId,
      });
    },
  };
}
