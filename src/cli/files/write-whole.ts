import { randomBytes } from "node:crypto";
import { link, lstat, open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../usage-error";
import { troubleOf } from "./file-trouble";

/** What writing needs of the disk. */
export interface Disk {
  readonly open: (path: string, flags: string) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly isThere: (path: string) => Promise<boolean>;
}

interface OpenFile {
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const thisDisk: Disk = {
  open,
  rename,
  link,
  unlink,
  isThere: (path) =>
    lstat(path).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
    ),
};

/** Disks without second names for a file, such as memory cards and some network folders. */
const noLinks: ReadonlySet<string | undefined> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/**
 * Writes a file whole or not at all: into a file beside it, then under its name.
 * @param path Where the file is to stand; what stands there is untouched until the new one is safe on the disk.
 * @param bytes The file.
 * @param replace Whether a file that is there gives way.
 * @param disk The disk, or a test's.
 * @throws UsageError that says what kept it from being written.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  replace: boolean,
  disk: Disk = thisDisk,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString("hex")}.part`);
  try {
    const file = await disk.open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) await disk.rename(beside, path);
    else await putWhereNothingIs(beside, path, disk);
  } catch (error) {
    await disk.unlink(beside).catch(() => undefined);
    const trouble = troubleOf(error);
    throw new UsageError((words) => words.cannotWrite(path, words.trouble[trouble]));
  }
}

/** A second name is refused where a file came to be in the meantime; a move would replace it. */
async function putWhereNothingIs(from: string, to: string, disk: Disk): Promise<void> {
  try {
    await disk.link(from, to);
  } catch (error) {
    if (!noLinks.has((error as NodeJS.ErrnoException).code)) throw error;
    if (await disk.isThere(to)) throw Object.assign(new Error("a file is there"), { code: "EEXIST" });
    await disk.rename(from, to);
    return;
  }
  await disk.unlink(from).catch(() => undefined);
}
