import type { WorkbookState } from "../../excel-host/host/host-state";
import { unpackText } from "../../sheets/office/packed-text";
import { packText } from "./packed-text";

const key = "workbench-session";
/** Raised whenever an older state can no longer be opened. */
const version = 1;

/** A workbook kept in this browser. */
export interface KeptSession {
  readonly state: WorkbookState;
  readonly at: Date;
  /** It holds work that is in no file. */
  readonly unsaved: boolean;
}

/** Where a workbook is kept. */
export interface SessionStore {
  /**
   * Keeps a workbook in this browser.
   * @param texts The state as JSON, in parts.
   * @param unsaved Asked when all is packed: whether it holds work that is in no file; nothing is kept where it says `null`.
   * @throws QuotaExceededError where the browser has no room.
   */
  keep(texts: readonly string[], at: Date, unsaved: () => boolean | null): Promise<void>;
  /** Notes that the kept workbook is in a file now, or no longer. */
  mark(unsaved: boolean): void;
  forget(): void;
}

interface Head {
  readonly version: number;
  readonly at: string;
  readonly unsaved: boolean;
}

/** The workbook kept by an earlier page; nothing where there is none or it cannot be opened any more. */
export async function readSession(): Promise<KeptSession | undefined> {
  const [head, packed] = localStorage.getItem(key)?.split("\n") ?? [];
  if (head === undefined || packed === undefined) return undefined;
  try {
    const { version: written, at, unsaved } = JSON.parse(head) as Head;
    if (written !== version) return undefined;
    return { state: JSON.parse(await unpackText(packed)) as WorkbookState, at: new Date(at), unsaved };
  } catch {
    // Cut off or of another kind: an empty workbook is all that can be offered.
    return undefined;
  }
}

/** The storage of this browser. */
export const sessionStore: SessionStore = {
  keep: async (texts, at, unsaved) => {
    const packed = await packText(texts);
    const isUnsaved = unsaved();
    if (isUnsaved === null) return;
    const head: Head = { version, at: at.toISOString(), unsaved: isUnsaved };
    localStorage.setItem(key, `${JSON.stringify(head)}\n${packed}`);
  },
  mark: (unsaved) => {
    const [head, packed] = localStorage.getItem(key)?.split("\n") ?? [];
    if (head === undefined || packed === undefined) return;
    const changed: Head = { ...(JSON.parse(head) as Head), unsaved };
    localStorage.setItem(key, `${JSON.stringify(changed)}\n${packed}`);
  },
  forget: () => localStorage.removeItem(key),
};
