import { crc32 } from "./crc32";
import { deflate } from "./deflate";
import type { ZipPart } from "./zip-part";

/** 1 January 1980, the earliest moment a zip can say: the bytes depend on the contents only. */
const earliest = { date: 0x0021, time: 0 };
/** Names are UTF-8. */
const flags = 0x0800;

/**
 * Packs parts into an archive; the same parts give the same bytes on every machine.
 * @param parts Paths and contents, in the order of the archive.
 * @param saved When it was saved, in local time; without it the archive tells no moment.
 * @returns The archive.
 */
export function writeZip(parts: readonly ZipPart[], saved?: Date): Uint8Array {
  const { date, time } = saved === undefined ? earliest : momentOf(saved);
  const encoder = new TextEncoder();
  const entries = parts.map(({ path, bytes }) => {
    const packed = deflate(bytes);
    const stored = packed.length >= bytes.length;
    return {
      name: encoder.encode(path),
      data: stored ? bytes : packed,
      method: stored ? 0 : 8,
      crc: crc32(bytes),
      size: bytes.length,
    };
  });
  const local = entries.reduce((sum, entry) => sum + 30 + entry.name.length + entry.data.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.name.length, 0);
  const output = new Uint8Array(local + central + 22);
  const view = new DataView(output.buffer);
  let at = 0;
  const u16 = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const u32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const raw = (bytes: Uint8Array) => {
    output.set(bytes, at);
    at += bytes.length;
  };

  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    u32(0x04034b50);
    [20, flags, entry.method, time, date].forEach(u16);
    [entry.crc, entry.data.length, entry.size].forEach(u32);
    [entry.name.length, 0].forEach(u16);
    raw(entry.name);
    raw(entry.data);
  }
  entries.forEach((entry, index) => {
    u32(0x02014b50);
    [20, 20, flags, entry.method, time, date].forEach(u16);
    [entry.crc, entry.data.length, entry.size].forEach(u32);
    [entry.name.length, 0, 0, 0, 0].forEach(u16);
    [0, offsets[index] as number].forEach(u32);
    raw(entry.name);
  });
  u32(0x06054b50);
  [0, 0, entries.length, entries.length].forEach(u16);
  [central, local].forEach(u32);
  u16(0);
  return output;
}

/** As MS-DOS packed day and time: years from 1980 to 2107, seconds by two. */
function momentOf(saved: Date): typeof earliest {
  const year = saved.getFullYear() - 1980;
  if (year < 0 || year > 127) return earliest;
  return {
    date: (year << 9) | ((saved.getMonth() + 1) << 5) | saved.getDate(),
    time: (saved.getHours() << 11) | (saved.getMinutes() << 5) | (saved.getSeconds() >> 1),
  };
}
