import { finding, type Finding } from "../../../rating/finding";
import { DamagedFile } from "../../../sheets/xlsx/damaged-file";
import { guardFile } from "../../../sheets/xlsx/guards";
import type { FileLimits } from "../../../sheets/xlsx/read/read-workbook";
import { unpack, type ZipEntry } from "../../../sheets/xlsx/zip/read-zip";
import { entryKind } from "./entry-kind";
import { faultFinding } from "./file-faults";
import { lockedFile } from "./lock-file";
import { refuseSize } from "./open-return";

const megabyte = 1_048_576;

/** A letter with the returns of every organisation is far smaller. */
export const archiveLimits: FileLimits = { file: 64 * megabyte, unpacked: 128 * megabyte, parts: 1000 };

/** A workbook packed into an archive. */
interface PackedFile {
  /** Its path behind that of the archive, as findings name it. */
  readonly file: string;
  readonly entry: ZipEntry;
}

/** What an archive holds; nothing of it is unpacked yet. */
interface OpenedArchive {
  readonly packed: readonly PackedFile[];
  /** What else is in it, each by its name. */
  readonly findings: readonly Finding[];
}

/**
 * Lists the returns in an archive that nobody vouches for. An archive inside it is not opened.
 * @param bytes The whole archive.
 * @param file Name of the archive, for findings.
 * @returns Its workbooks; `null` where it is a workbook itself, only named as an archive.
 */
export function openArchive(bytes: Uint8Array, file: string): OpenedArchive | null {
  const guarded = guardFile(bytes, archiveLimits);
  if ("fault" in guarded) return { packed: [], findings: [ofArchive(faultFinding(guarded.fault, file))] };
  const { entries } = guarded;
  if (entries.some(({ path }) => path === "[Content_Types].xml")) return null;
  const packed: PackedFile[] = [];
  const findings: Finding[] = [];
  for (const entry of entries) {
    const own = `${file}/${entry.path}`;
    if (entry.path.endsWith("/")) continue;
    const kind = entryKind(entry.path);
    if (kind === "workbook") packed.push({ file: own, entry });
    else if (kind === "lock") {
      findings.push(finding("file.open-elsewhere", { file: lockedFile(own) ?? own }, { other: own }));
    } else if (kind !== "left") findings.push(finding("file.passed-over", { file: own }));
  }
  const isEmpty = packed.length === 0 && findings.length === 0;
  return { packed, findings: isEmpty ? [finding("file.empty", { file })] : findings };
}

/** An archive is mended otherwise than a workbook. */
function ofArchive(found: Finding): Finding {
  const isOwn = found.code === "file.damaged" || found.code === "file.not-a-workbook";
  return isOwn ? { ...found, params: { ...found.params, archive: true } } : found;
}

/**
 * Unpacks one workbook of an archive.
 * @param bytes The whole archive.
 * @param packed The workbook, as listed.
 * @returns The workbook, or why it cannot be unpacked.
 */
export function unpackFile(
  bytes: Uint8Array,
  { file, entry }: PackedFile,
): { readonly bytes: Uint8Array } | { readonly findings: readonly Finding[] } {
  const findings = refuseSize(entry.size, file);
  if (findings.length > 0) return { findings };
  try {
    return { bytes: unpack(bytes, entry) };
  } catch (error) {
    if (error instanceof DamagedFile) return { findings: [finding("file.damaged", { file })] };
    throw error;
  }
}
