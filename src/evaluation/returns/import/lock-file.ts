/** How Excel and LibreOffice name the file they lay beside one that is open. */
const lockName = /^(?:~\$(.{1,300})|\.~lock\.(.{1,300})#)$/;

/**
 * The file that a lock file says is open.
 * @param path Path of an entry of a folder or an archive.
 * @returns The path of the open file, `null` where the entry is no lock file.
 * @example lockedFile("returns/~$AST-2025-kk.xlsx") //=> "returns/AST-2025-kk.xlsx"
 */
export function lockedFile(path: string): string | null {
  const start = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const [, byExcel, byLibreOffice] = lockName.exec(path.slice(start)) ?? [];
  const name = byExcel ?? byLibreOffice;
  return name === undefined ? null : path.slice(0, start) + name;
}
