import type { Language } from "../../text/language";
import type { CellEditor } from "../../excel-host/engine/univer/entry/cell-editor";
import type { RunningHost } from "../../excel-host/host/start-host";
import { showTyped } from "../../excel-host/host/typed/show-typed";

/**
 * Lets what is typed into cells be judged and written by the host, and requests wait meanwhile.
 * @param language In whose notation a cell is shown that is opened.
 */
export function serveEditor(
  cellEditor: CellEditor,
  { host, bridge, edits }: Pick<RunningHost, "host" | "bridge" | "edits">,
  language: Language,
): void {
  const { engine } = host;
  cellEditor.serve({
    allows: ({ sheet, row, column }) => edits.allows({ sheet, area: { row, column, rows: 1, columns: 1 } }),
    refuses: (entry) => edits.refuses(entry),
    textOf: ({ sheet, row, column }) => {
      const [content] = engine.cells(sheet, { row, column, rows: 1, columns: 1 })[0] ?? [];
      return content ? showTyped(content, engine.look(sheet, row, column).numberFormat, language) : "";
    },
    enter: (entries, quiet, done) => edits.enter(entries, quiet, done),
    paste: (entries) => edits.paste(entries),
    isProtected: (sheet) => host.isProtected(sheet),
  });
  cellEditor.onTyping((state) => {
    bridge.setHeld(state !== "none");
    bridge.setCellEdit(state === "open");
  });
}
