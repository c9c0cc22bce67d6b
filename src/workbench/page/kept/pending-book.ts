import type { OpenedBook } from "../../book/open-book";
import { unpackText } from "../../../text/packed-text";
import { packForStorage } from "./pack-for-storage";

const key = "workbench-pending";

/**
 * Hands an opened file to the page that starts next, with an empty workbook; what this page holds stays kept until then.
 * @throws QuotaExceededError where the browser has no room.
 */
export async function leaveBook(book: OpenedBook): Promise<void> {
  sessionStorage.setItem(key, await packForStorage([JSON.stringify(book)]));
}

/** The file the page before has left, once. */
export async function takeBook(): Promise<OpenedBook | undefined> {
  const packed = sessionStorage.getItem(key);
  if (packed === null) return undefined;
  sessionStorage.removeItem(key);
  return JSON.parse(await unpackText(packed)) as OpenedBook;
}
