import { recordChanges, type Change } from "./engine/record-changes";
import { loadHeadlessEngine } from "./engine-bundle";
import type { Bridge } from "./host/requests/bridge";
import { createCustomFunctions, type CustomFunctionsRegistry, type FunctionMetadata } from "./host/custom-functions";
import type { Host } from "./host/host";
import { restoreHost, type WorkbookState } from "./host/host-state";
import { createOfficeShim, type ShimOptions } from "./host/requests/office-shim";
import { combineProfiles, type ProfileName } from "./host/profiles";
import { reopenState } from "./host/reopen-state";
import { startHost, type RunningHost } from "./host/start-host";
import { typeInCell } from "./host/edits/type-in-cell";
import type { Typed } from "./host/edits/refused-edit";
import { loadOfficeClient, type OfficeClient } from "./office-client";

export interface HeadlessOptions extends ShimOptions {
  /** Which Excel it is; see `host/profiles.ts`. */
  readonly profiles?: readonly ProfileName[];
  /** What the custom functions take, as in their metadata file. */
  readonly functions?: readonly FunctionMetadata[];
  /** Stands before the functions' names; `BAGALAU` unless told. */
  readonly namespace?: string;
  /** The workbook to open; else one with an empty sheet. */
  readonly state?: WorkbookState;
  /** Who opens it, where several do: a letter for the ids of what they make. */
  readonly opener?: string;
  /** Gets every change of the workbook, whoever made it. */
  readonly onChange?: (change: Change) => void;
}

/** Excel without a screen: Microsoft's client over this host, with the controls a test needs. */
export interface HeadlessHost {
  readonly Excel: OfficeClient["Excel"];
  readonly Office: typeof Office;
  readonly OfficeExtension: OfficeClient["OfficeExtension"];
  readonly CustomFunctions: CustomFunctionsRegistry;
  readonly bridge: Bridge;
  /** The host's own state, to look at what is only written down. */
  readonly host: Host;
  /** Types into a cell as a user would; events have been delivered when it resolves. */
  typeInCell(sheet: string, address: string, text: string): Promise<Typed>;
  /** Resolves when everything is done, calculated and told to listeners, and what these did in turn. */
  idle(): Promise<void>;
  dispose(): void;
}

/** Starts Excel without a screen, with one empty sheet `Sheet1` unless a workbook is given. */
export async function createHeadlessHost(options: HeadlessOptions = {}): Promise<HeadlessHost> {
  const { opener, onChange } = options;
  const traits = options.traits ?? combineProfiles(options.profiles ?? []);
  const state = options.state && reopenState(options.state, traits.sheetIds);
  const plain = loadHeadlessEngine()(state?.engine, opener);
  const engine = onChange ? recordChanges(plain, onChange) : plain;
  const running = startHost(engine, { traits });
  const { host, bridge } = running;
  if (state) restoreHost(host, state.host);
  const client = loadOfficeClient(createOfficeShim({ ...options, traits }));
  client.OfficeExtension.HostBridge.init(bridge);
  await engine.settle();
  return {
    Excel: client.Excel,
    Office: client.scope["Office"] as typeof Office,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: createCustomFunctions(engine, options.namespace ?? "BAGALAU", options.functions ?? [], traits),
    bridge,
    host,
    typeInCell: (sheet, address, text) => typeInCell(running, sheet, address, text),
    idle: () => becomeIdle(running),
    dispose: () => {
      running.turns.stop();
      engine.dispose();
    },
  };
}

async function becomeIdle({ host, bridge, turns }: RunningHost): Promise<void> {
  let seen = -1;
  while (seen !== bridge.syncs || turns.areDue()) {
    seen = bridge.syncs;
    await bridge.serialise(async () => {
      await host.engine.settle();
      await bridge.flushEvents();
    });
    // Listeners get their turn, and the client its timers.
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
