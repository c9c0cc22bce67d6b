import type { Finding } from "../../../rating/finding";
import type { NamedFile } from "../templates/template-request";
import { openArchive, unpackFile } from "./open-archive";

/** What an archive gives: workbooks that may be returns, and what else is in it. */
export interface UnpackedReturns {
  readonly files: readonly NamedFile[];
  readonly findings: readonly Finding[];
}

/**
 * Unpacks the workbooks of an archive that nobody vouches for.
 * @param archive The whole archive.
 * @returns Its workbooks by name, and a finding for everything else; a workbook named as an archive comes back as it is.
 */
export function unpackReturns(archive: NamedFile): UnpackedReturns {
  const opened = openArchive(archive.bytes, archive.name);
  if (opened === null) return { files: [archive], findings: [] };
  const files: NamedFile[] = [];
  const findings = [...opened.findings];
  for (const packed of opened.packed) {
    const read = unpackFile(archive.bytes, packed);
    if ("bytes" in read) files.push({ name: packed.file, bytes: read.bytes });
    else findings.push(...read.findings);
  }
  return { files, findings };
}
