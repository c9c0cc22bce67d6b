import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { troubleOf } from "./file-trouble";
import { UsageError } from "../usage-error";
import { writeWhole } from "./write-whole";

/** One file to be written; it is made when its turn comes. */
export interface NewFile {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
}

/** Files for one folder, which is made if it is not there. */
interface NewFolder {
  readonly folder: string;
  readonly files: readonly NewFile[];
}

/** How files are written. */
interface Writing {
  /** Files that are there are replaced; otherwise they are in the way. */
  readonly overwrite: boolean;
  /** Told before each file. */
  readonly onFile: (done: number, all: number, file: string) => void;
  /** A count in the language of the messages. */
  readonly count: (files: number) => string;
}

/**
 * Writes files into folders; where any file is in the way, none is written.
 * @param folders The files, one after the other.
 * @param writing How.
 * @throws UsageError where a file is in the way, or a folder or a file cannot be written.
 */
export async function writeFiles(folders: readonly NewFolder[], writing: Writing): Promise<void> {
  const { overwrite, onFile, count } = writing;
  const paths = folders.flatMap(({ folder, files }) => files.map(({ name }) => join(folder, name)));
  const there = overwrite ? [] : await thoseThere(paths);
  if (there.length > 0) {
    const list = there.map((path) => `  ${path}`).join("\n");
    throw new UsageError((words) => words.filesThere(count(there.length), list));
  }
  for (const { folder, files } of folders) {
    await mkdir(folder, { recursive: true }).catch(refuse(folder));
    for (const [index, { name, make }] of files.entries()) {
      onFile(index + 1, files.length, name);
      // A file that came to be in the meantime is not replaced either.
      await writeWhole(join(folder, name), await make(), overwrite);
    }
  }
}

async function thoseThere(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => lstat(path).then(() => true, isNotThere(path))));
  return paths.filter((_, index) => found[index]);
}

/** Only what is surely not there counts as free; what cannot even be asked for could not be written either. */
function isNotThere(path: string): (error: NodeJS.ErrnoException) => boolean {
  return (error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
    return refuse(path)(error);
  };
}

function refuse(path: string): (error: unknown) => never {
  return (error) => {
    const trouble = troubleOf(error);
    throw new UsageError((words) => words.cannotWrite(path, words.trouble[trouble]));
  };
}
