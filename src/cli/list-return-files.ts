import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { troubleOf } from "./file-trouble";
import { UsageError } from "./usage-error";

/** What people save returns as, wanted or not. */
const workbookName = /\.(xlsx|xlsm|xlsb|xls|xltx|ods)$/i;
/** Excel keeps such a file beside one that is open. */
const lockName = /^(~\$|\.)/;

/**
 * The files a person means: every workbook of a folder, or the files themselves.
 * @param paths Folders and files.
 * @returns Paths in the order of their names, each once.
 * @throws UsageError where a path does not exist or is neither a file nor a folder.
 */
export async function listReturnFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) throw new UsageError((words) => words.notFound(path));
    if (found.isFile()) files.push(path);
    else if (!found.isDirectory()) throw new UsageError((words) => words.notAFile(path));
    else {
      const all = await readdir(path).catch((error: unknown) => {
        const trouble = troubleOf(error);
        throw new UsageError((words) => words.cannotRead(path, words.trouble[trouble]));
      });
      const names = all.filter((name) => workbookName.test(name) && !lockName.test(name));
      for (const inside of names.map((name) => join(path, name))) {
        // A pipe or device bearing a workbook's name would be waited for without end.
        if ((await stat(inside).catch(() => null))?.isFile() !== false) files.push(inside);
      }
    }
  }
  return [...new Set(files)].sort((a, b) => (a < b ? -1 : 1));
}
