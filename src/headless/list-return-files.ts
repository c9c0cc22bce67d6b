import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./usage-error";

/** What people save returns as, wanted or not. */
const workbookName = /\.(xlsx|xlsm|xlsb|xls|xltx|ods)$/i;
/** Excel keeps such a file beside one that is open. */
const lockName = /^(~\$|\.)/;

/**
 * The files a person means: every workbook of a folder, or the files themselves.
 * @param paths Folders and files.
 * @returns Paths in the order of their names, each once.
 * @throws UsageError where a path does not exist.
 */
export async function listReturnFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) throw new UsageError((words) => words.notFound(path));
    if (!found.isDirectory()) files.push(path);
    else {
      const inside = await readdir(path, { withFileTypes: true });
      const workbooks = inside.filter((one) => one.isFile() && workbookName.test(one.name) && !lockName.test(one.name));
      files.push(...workbooks.map(({ name }) => join(path, name)));
    }
  }
  return [...new Set(files)].sort((a, b) => (a < b ? -1 : 1));
}
