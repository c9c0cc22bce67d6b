import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./usage-error";

/** One file to be written; it is made when its turn comes. */
export interface NewFile {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
}

/**
 * Writes files into a folder, which is made if it is not there.
 * @param folder Where to write.
 * @param files The files, one after the other.
 * @param onFile Told before each file.
 * @throws UsageError where the folder or a file cannot be written.
 */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  onFile: (done: number, all: number, file: string) => void,
): Promise<void> {
  const refuse = (path: string) => () => {
    throw new UsageError((words) => words.cannotWrite(path));
  };
  await mkdir(folder, { recursive: true }).catch(refuse(folder));
  for (const [index, { name, make }] of files.entries()) {
    onFile(index + 1, files.length, name);
    const path = join(folder, name);
    await writeFile(path, await make()).catch(refuse(path));
  }
}
