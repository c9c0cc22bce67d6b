import type { WorkbookState } from "../../../excel-host/host/host-state";
import { unpackText } from "../../../text/packed-text";
import { isFlag, isNumber, isText, shape, type Guard } from "../../../text/guards";
import { packForStorage } from "./pack-for-storage";
import { isWorkbookState } from "./session-shape";

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

const isMoment: Guard<string> = (value): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const isHead = shape<Head>({ version: isNumber, at: isMoment, unsaved: isFlag });

/** The workbook kept by an earlier page; nothing where there is none or it cannot be opened any more. */
export async function readSession(): Promise<KeptSession | undefined> {
  const [head, packed] = localStorage.getItem(key)?.split("\n") ?? [];
  if (head === undefined || packed === undefined) return undefined;
  try {
    const read = headOf(head);
    if (read?.version !== version) return undefined;
    const state: unknown = JSON.parse(await unpackText(packed));
    return isWorkbookState(state) ? { state, at: new Date(read.at), unsaved: read.unsaved } : undefined;
  } catch {
    // Cut off or of another kind: an empty workbook is all that can be offered.
    return undefined;
  }
}

function headOf(text: string): Head | undefined {
  try {
    const head: unknown = JSON.parse(text);
    return isHead(head) ? head : undefined;
  } catch {
    // Not ours, or cut off: as good as none.
    return undefined;
  }
}

/** The storage of this browser. */
export const sessionStore: SessionStore = {
  keep: async (texts, at, unsaved) => {
    const packed = await packForStorage(texts);
    const isUnsaved = unsaved();
    if (isUnsaved === null) return;
    const head: Head = { version, at: at.toISOString(), unsaved: isUnsaved };
    localStorage.setItem(key, `${JSON.stringify(head)}\n${packed}`);
  },
  mark: (unsaved) => {
    const [head, packed] = localStorage.getItem(key)?.split("\n") ?? [];
    const read = head === undefined ? undefined : headOf(head);
    if (read === undefined || packed === undefined) return;
    const changed: Head = { ...read, unsaved };
    localStorage.setItem(key, `${JSON.stringify(changed)}\n${packed}`);
  },
  forget: () => localStorage.removeItem(key),
};
