import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { finding, type Finding } from "../../rating/finding";
import { entryKind } from "../../evaluation/returns/import/entry-kind";
import { archiveLimits, openArchive, unpackFile } from "../../evaluation/returns/import/open-archive";
import { lockedFile } from "../../evaluation/returns/import/lock-file";
import { refuseSize } from "../../evaluation/returns/import/open-return";
import { troubleOf } from "../files/file-trouble";
import { labelFiles } from "./label-files";
import { UsageError } from "../usage-error";

/** The bytes of a file, or why there are none. */
type ReadBytes = { readonly bytes: Uint8Array } | { readonly findings: readonly Finding[] };

/** A file that may be a return; it is read when its turn comes. */
export interface ReturnSource {
  /** Its name, with its folder where names repeat, behind its archive where it is packed. */
  readonly label: string;
  readonly read: () => Promise<ReadBytes>;
}

/** What a person means by folders and files: nothing of them is left unnamed. */
export interface ListedReturns {
  /** In the order of their paths, each once. */
  readonly files: readonly ReturnSource[];
  /** What stands in the folders and archives and is not read. */
  readonly passedOver: readonly Finding[];
}

/** A path, and what kind of entry it is. */
interface Entry {
  readonly path: string;
  readonly kind: "workbook" | "archive" | "lock" | "other" | "folder";
}

/**
 * The files a person means: every workbook of a folder and of the archives in it, or the files themselves.
 * @param paths Folders and files.
 * @returns The files, and every other entry by name.
 * @throws UsageError where a path does not exist, is neither a file nor a folder, or is a folder that cannot be read.
 */
export async function listReturnFiles(paths: readonly string[]): Promise<ListedReturns> {
  const found = new Map<string, Entry>();
  for (const path of paths) for (const entry of await entriesOf(path)) found.set(entry.path, entry);
  const entries = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const labels = labelFiles(entries.map(({ path }) => path));
  const files: ReturnSource[] = [];
  const passedOver: Finding[] = [];
  const archives = archiveReader();
  for (const { path, kind } of entries) {
    const label = labels.get(path) ?? path;
    switch (kind) {
      case "workbook":
        files.push({ label, read: () => bytesOf(path, label, (size) => refuseSize(size, label)) });
        break;
      case "archive": {
        const inside = await archives(path, label);
        files.push(...inside.files);
        passedOver.push(...inside.passedOver);
        break;
      }
      case "lock": {
        const open = lockedFile(path) ?? path;
        passedOver.push(finding("file.open-elsewhere", { file: labels.get(open) ?? basename(open) }, { other: label }));
        break;
      }
      case "folder":
        passedOver.push(finding("file.folder-passed-over", { file: label }));
        break;
      case "other":
        passedOver.push(finding("file.passed-over", { file: label }));
    }
  }
  return { files, passedOver };
}

async function entriesOf(path: string): Promise<Entry[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError((words) => words.notFound(path));
  // A file named outright is read whatever it is called, so that it is said what is wrong with it.
  if (found.isFile()) return [{ path, kind: entryKind(path) === "archive" ? "archive" : "workbook" }];
  if (!found.isDirectory()) throw new UsageError((words) => words.notAFile(path));
  const names = await readdir(path).catch((error: unknown) => {
    const trouble = troubleOf(error);
    throw new UsageError((words) => words.cannotRead(path, words.trouble[trouble]));
  });
  const entries: Entry[] = [];
  for (const name of names) {
    const kind = entryKind(name);
    if (kind === "left") continue;
    const inside = join(path, name);
    const what = await stat(inside).catch(() => null);
    if (what?.isDirectory()) entries.push({ path: inside, kind: "folder" });
    // A pipe or device bearing a workbook's name would be waited for without end.
    else entries.push({ path: inside, kind: what === null || what.isFile() ? kind : "other" });
  }
  return entries;
}

/** Lists archives; the bytes of one only are held, since those of all might be more than the memory. */
function archiveReader(): (path: string, label: string) => Promise<ListedReturns> {
  let held: { readonly path: string; readonly read: ReadBytes } | undefined;
  const bytesOfArchive = async (path: string, label: string): Promise<ReadBytes> => {
    if (held?.path !== path) {
      held = undefined;
      held = { path, read: await bytesOf(path, label, (size) => refuseSize(size, label, archiveLimits.file)) };
    }
    return held.read;
  };
  return async (path, label) => {
    const read = await bytesOfArchive(path, label);
    if ("findings" in read) return { files: [], passedOver: read.findings };
    const opened = openArchive(read.bytes, label);
    if (opened === null) return { files: [{ label, read: () => bytesOfArchive(path, label) }], passedOver: [] };
    const files = opened.packed.map((packed) => ({
      label: packed.file,
      read: async () => {
        const archive = await bytesOfArchive(path, label);
        return "findings" in archive ? archive : unpackFile(archive.bytes, packed);
      },
    }));
    return { files, passedOver: opened.findings };
  };
}

/** The file's bytes; one that is locked, or that nobody may read, is a finding like any other bad file. */
async function bytesOf(path: string, file: string, refuse: (size: number) => readonly Finding[]): Promise<ReadBytes> {
  try {
    const findings = refuse((await stat(path)).size);
    return findings.length > 0 ? { findings } : { bytes: await readFile(path) };
  } catch (error) {
    // The system's errors bear a code; any other is a mistake of ours.
    if (typeof error !== "object" || error === null || !("code" in error)) throw error;
    return { findings: [finding("file.unreadable", { file })] };
  }
}
