import { lockedFile } from "./lock-file";

/** What people save returns as, wanted or not; the reader says of each why it cannot be read. */
const workbookName = /\.(xlsx|xlsm|xlsb|xls|xltx|xltm|ods)$/i;
/** Excel, a Mac and Windows leave such files beside those of people. */
const leftName = /^(~\$|\._|thumbs\.db$|desktop\.ini$)/i;

/** What an entry of a folder or an archive is, by its name. */
type EntryKind = "workbook" | "archive" | "lock" | "left" | "other";

/**
 * Tells by its name what an entry of a folder or an archive is.
 * @param path Its name, with its folders where it has some.
 * @returns `lock` lies beside a workbook that is open; `left` is what else programs leave behind and nobody put there.
 * @example entryKind("returns/AST-2025-kk.xlsx") //=> "workbook"
 */
export function entryKind(path: string): EntryKind {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const locked = lockedFile(name);
  if (locked !== null && workbookName.test(locked)) return "lock";
  if (leftName.test(name) || /(^|\/)__MACOSX\//.test(path)) return "left";
  const isHidden = name.startsWith(".");
  if (workbookName.test(name)) return isHidden ? "other" : "workbook";
  if (isHidden) return "left";
  return /\.zip$/i.test(name) ? "archive" : "other";
}
