import { DamagedFile } from "../damaged-file";
import { crc32 } from "./crc32";
import { entryName } from "./entry-name";
import { inflate } from "./inflate";

/** What the central directory says of one part, before anything is unpacked. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Declared size in bytes. */
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

const endLength = 22;

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new DamagedFile("no end of directory");
}

/**
 * Reads the list of parts without unpacking any.
 * @param bytes The whole archive.
 * @returns The parts in the order of the directory.
 * @throws DamagedFile when the directory is missing, cut, spans discs, names a part twice or points outside the file.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length < endLength) throw new DamagedFile("too short for an archive");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (view.getUint16(end + 8, true) !== count || at + size > end) throw new DamagedFile("directory out of place");
  const seen = new Set<string>();
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new DamagedFile("directory is cut");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new DamagedFile("directory is cut");
    const path = entryName(bytes.subarray(at + 46, at + 46 + nameLength), view.getUint16(at + 8, true));
    if (seen.has(path.toLowerCase())) throw new DamagedFile("a part stands twice");
    seen.add(path.toLowerCase());
    entries.push({
      path,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = next;
  }
  return entries;
}

/**
 * Unpacks one part, never past its declared size.
 * @param bytes The whole archive.
 * @param entry The part as listed.
 * @returns Contents of the part.
 * @throws DamagedFile when the part is cut, packed in an unknown way or differs from its size or checksum.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (entry.encrypted) throw new DamagedFile("part is locked by a password");
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new DamagedFile("part is lost");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new DamagedFile("part is cut");
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method !== 0 && entry.method !== 8) throw new DamagedFile("part is packed in an unknown way");
  if (entry.method === 0 && entry.packedSize !== entry.size) throw new DamagedFile("part lies about its size");
  const contents = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (crc32(contents) !== entry.crc) throw new DamagedFile("checksum differs");
  return contents;
}
