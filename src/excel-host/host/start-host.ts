import type { Engine } from "../engine/engine";
import { Bridge } from "./requests/bridge";
import { Host } from "./host";
import type { HostTraits } from "./profiles";
import { Turns } from "./requests/turns";
import type { RefusedEdit } from "./edits/refused-edit";
import { UserEdits } from "./edits/user-edits";

export interface RunningHost {
  readonly host: Host;
  readonly bridge: Bridge;
  readonly edits: UserEdits;
  readonly turns: Turns;
}

interface HostOptions {
  /** Tells the user why an edit was refused. */
  readonly onRefused?: (refusal: RefusedEdit) => void;
  readonly traits?: HostTraits;
}

/** A host over an engine, whose edits by the user are guarded and told to listeners. */
export function startHost(engine: Engine, { onRefused = () => undefined, traits }: HostOptions = {}): RunningHost {
  const host = new Host(engine, traits);
  // Without the add-in a workbook shows what it was saved with; the first edit that concerns a function finds it unknown.
  if (host.traits.lacksAddIn) engine.keepResults();
  engine.setManualCalculation(host.traits.calculationMode === "Manual");
  engine.setBusyAfterError(host.traits.troubles.includes("busy-after-error"));
  const bridge = new Bridge(host);
  if (host.traits.clearsUndo) bridge.onBatch(() => engine.forgetUndo());
  const edits = new UserEdits(host, bridge, onRefused);
  engine.guardEdits((edit) => edits.allows(edit));
  engine.guardChanges((change) => edits.allowsChange(change));
  engine.onUserEdit((edit) => edits.finish(edit));
  engine.onSheetRemoved((sheet) => {
    host.forget(sheet);
    host.events.noteDeleted(sheet, host.isMerging);
    void bridge.serialise(() => bridge.flushEvents());
  });
  return { host, bridge, edits, turns: new Turns(host, bridge) };
}
