import type { DraftStore } from "../../evaluation/year/ports";

/** A setting of the open workbook, by which it is told from others on this machine; it is saved with the file. */
export interface MarkSetting {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

/** Characters; browsers give all of an address about five million. */
const mostCharacters = 2_000_000;

/**
 * Drafts in the browser's storage. The workbook is marked when the first of them is kept; a copy begins with the drafts of
 * its original and then goes its own way.
 * @param setting Where the workbook holds its mark.
 * @param place Tells where the open workbook is: a copy is elsewhere than its mark says.
 * @param storage Of the browser; reading it may throw where storage is switched off.
 * @param partition `Office.context.partitionKey`: browsers that part the storage of framed pages tell which part is meant.
 */
export function browserDrafts(
  setting: MarkSetting,
  place: string,
  storage: () => Storage = () => window.localStorage,
  partition = "",
): DraftStore {
  const keyOf = (id: string, year: number | string): string => `${partition}bagalau.drafts.${id}.${year}`;
  let id = newId();
  let former: string | null = null;
  let isMarked = false;
  let known: Promise<void> | null = null;

  async function recognise(): Promise<void> {
    const mark = markOf(await setting.read());
    if (mark === null) return;
    if (mark.place === place) [id, isMarked] = [mark.id, true];
    else former = mark.id;
  }

  function textOf(of: string | null, year: number): string | null {
    try {
      return of === null ? null : storage().getItem(keyOf(of, year));
    } catch {
      // Storage is switched off: nothing was kept.
      return null;
    }
  }

  /** The copy of a workbook takes all of its drafts along. */
  function takeOver(before: string): void {
    const start = keyOf(before, "");
    const keys = Array.from({ length: storage().length }, (_, at) => storage().key(at) ?? "");
    for (const key of keys.filter((one) => one.startsWith(start))) {
      const own = keyOf(id, key.slice(start.length));
      if (storage().getItem(own) === null) storage().setItem(own, storage().getItem(key) ?? "");
    }
  }

  return {
    async read(year) {
      known ??= recognise();
      try {
        await known;
      } catch (error) {
        known = null;
        throw error;
      }
      return textOf(id, year) ?? textOf(former, year);
    },
    async keep(year, text) {
      try {
        if (text === null) storage().removeItem(keyOf(id, year));
        else if (text.length > mostCharacters) return false;
        else if (!isHeld(storage(), keyOf(id, year), text)) return false;
        if (text !== null && !isMarked && former !== null) takeOver(former);
      } catch {
        // Storage is switched off or full: the pane says so, and what it has lasts as long as it is open.
        return false;
      }
      if (text === null || isMarked) return true;
      await setting.write(JSON.stringify({ id, place }));
      isMarked = true;
      return true;
    },
  };
}

/** A mark that is none of ours counts as none. */
function markOf(text: string | null): { readonly id: string; readonly place: string } | null {
  try {
    const { id, place } = JSON.parse(text ?? "{}") as Readonly<Record<string, unknown>>;
    return typeof id === "string" && /^[a-z0-9]{6,40}$/.test(id) && typeof place === "string" ? { id, place } : null;
  } catch {
    return null;
  }
}

/** Some web views take what is written and hold nothing. */
function isHeld(storage: Storage, key: string, text: string): boolean {
  storage.setItem(key, text);
  return storage.getItem(key) === text;
}

function newId(): string {
  return Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 8)).join("");
}
