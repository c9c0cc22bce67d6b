import type { Engine } from "../engine/engine";
import { Bridge } from "./bridge";
import { Host } from "./host";

/** A host over an engine, whose edits by the user are guarded and told to listeners. */
export function startHost(engine: Engine): { readonly host: Host; readonly bridge: Bridge } {
  const host = new Host(engine);
  const bridge = new Bridge(host);
  engine.guardEdits(({ sheet, area }) => !host.isLocked(sheet, area));
  engine.onUserEdit(({ sheet, area }) => {
    host.noteChange(sheet, area, true);
    void bridge.serialise(() => bridge.flushEvents());
  });
  engine.onSheetRemoved((sheet) => {
    host.forget(sheet);
    host.events.noteDeleted(sheet);
    void bridge.serialise(() => bridge.flushEvents());
  });
  return { host, bridge };
}
