import type { OpenedBook } from "../book/open-book";
import type { Engine } from "../../excel-host/engine/engine";
import type { Bridge } from "../../excel-host/host/requests/bridge";
import type { Host } from "../../excel-host/host/host";

/** What the workbench's page offers to the pane's page, and to tests in a browser. */
export interface WorkbenchConnection {
  readonly engine: Engine;
  readonly host: Host;
  readonly bridge: Bridge;
  /** Resolves when all that was typed so far stands in its cells. */
  entered(): Promise<void>;
  /** Excel's own theme at present. */
  isDark(): boolean;
  /** A file to lay out before the pane starts, once; the workbook is empty then. */
  takeOpening(): Opening | undefined;
  /** The pane's page calls this when it starts: listeners of an earlier one are gone. */
  forgetListeners(): void;
}

/** A file on its way into the workbook. */
export interface Opening {
  readonly book: OpenedBook;
  onProgress(count: number, of: number): void;
  onDone(): void;
  onFailure(error: unknown): void;
}

declare global {
  interface Window {
    workbench?: Promise<WorkbenchConnection>;
  }
}
