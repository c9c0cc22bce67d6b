/** A stream of a compound file. */
export interface Stream {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Entry extends Stream {
  readonly type: 2 | 5;
  start: number;
  left: number;
  right: number;
  child: number;
  isRed: boolean;
}

const sectorSize = 512;
const miniSize = 64;
const cutoff = 4096;
const [free, end, fat, list] = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc] as const;
const listedInHeader = 109;

/** Joins streams of small sectors or the sectors of the file: contents, and the chain that holds them together. */
class Sectors {
  readonly chain: number[] = [];
  private readonly parts: Uint8Array[] = [];

  constructor(private readonly size: number) {}

  add(bytes: Uint8Array): number {
    if (bytes.length === 0) return end;
    const start = this.chain.length;
    const count = Math.ceil(bytes.length / this.size);
    const padded = new Uint8Array(count * this.size);
    padded.set(bytes);
    this.parts.push(padded);
    for (let index = 1; index < count; index++) this.chain.push(start + index);
    this.chain.push(end);
    return start;
  }

  get bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.parts));
  }
}

/** Orders names as the directory does: shorter ones first. */
function byName(a: Stream, b: Stream): number {
  return a.name.length - b.name.length || (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1);
}

/** Hangs entries into a balanced tree: the middle one on top, the lowest level red. */
function hang(entries: readonly Entry[], from: number, to: number, depth: number): number {
  if (from >= to) return free;
  const middle = (from + to) >> 1;
  const entry = entries[middle] as Entry;
  entry.left = hang(entries, from, middle, depth + 1);
  entry.right = hang(entries, middle + 1, to, depth + 1);
  entry.isRed = depth > 0 && depth === Math.floor(Math.log2(entries.length - 1));
  return middle;
}

function words(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}

function directoryOf(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(128 * 4 * Math.ceil(entries.length / 4));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; at += 128) {
    for (const sibling of [68, 72, 76]) view.setUint32(at + sibling, free, true);
  }
  entries.forEach(({ name, type, isRed, left, right, child, start, bytes: own }, index) => {
    const at = 128 * index;
    [...name].forEach((letter, place) => {
      view.setUint16(at + 2 * place, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * name.length + 2, true);
    view.setUint8(at + 66, type);
    view.setUint8(at + 67, isRed ? 0 : 1);
    [left, right, child].forEach((sibling, place) => {
      view.setUint32(at + 68 + 4 * place, sibling, true);
    });
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, own.length, true);
  });
  return bytes;
}

/**
 * Writes a compound file (OLE, version 3): header, directory, table of sectors, small streams in a stream of their own.
 * @param streams The streams of its root.
 * @returns The file.
 */
export function compoundFile(streams: readonly Stream[]): Uint8Array {
  const none = { start: end, left: free, right: free, child: free, isRed: false } as const;
  const sorted = [...streams].sort(byName);
  const sectors = new Sectors(sectorSize);
  const small = new Sectors(miniSize);
  const own = sorted.map((stream): Entry => ({ ...stream, ...none, type: 2 }));
  for (const entry of own) entry.start = (entry.bytes.length < cutoff ? small : sectors).add(entry.bytes);
  const root: Entry = { name: "Root Entry", bytes: small.bytes, ...none, type: 5, start: sectors.add(small.bytes) };
  const entries = [root, ...own];
  root.child = hang(entries, 1, entries.length, 0);
  const smallTable = sectors.add(words(small.chain));
  const directory = sectors.add(directoryOf(entries));
  const room = sectorSize / 4;
  let tables = 1;
  let lists = 0;
  // The tables list themselves, and the sectors that list those tables the header has no room for.
  while (tables * room < sectors.chain.length + tables + lists) {
    tables++;
    lists = Math.ceil(Math.max(0, tables - listedInHeader) / (room - 1));
  }
  const first = sectors.chain.length;
  const chain = [...sectors.chain, ...Array<number>(tables).fill(fat), ...Array<number>(lists).fill(list)];
  const table = words([...chain, ...Array<number>(tables * room - chain.length).fill(free)]);
  const listed = Array.from({ length: lists }, (_, at) =>
    words([
      ...Array.from({ length: room - 1 }, (_unused, place) => {
        const index = listedInHeader + at * (room - 1) + place;
        return index < tables ? first + index : free;
      }),
      at + 1 < lists ? first + tables + at + 1 : end,
    ]),
  );

  const header = new Uint8Array(sectorSize);
  const view = new DataView(header.buffer);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  const facts = [
    [44, tables],
    [48, directory],
    [56, cutoff],
    [60, smallTable],
    [64, Math.ceil((4 * small.chain.length) / sectorSize)],
    [68, lists > 0 ? first + tables : end],
    [72, lists],
  ] as const;
  for (const [at, value] of facts) view.setUint32(at, value, true);
  for (let index = 0; index < listedInHeader; index++)
    view.setUint32(76 + 4 * index, index < tables ? first + index : free, true);
  return new Uint8Array(Buffer.concat([header, sectors.bytes, table, ...listed]));
}

/** A record of an .xls stream. */
function record(type: number, contents: readonly number[]): number[] {
  return [type & 255, type >> 8, contents.length & 255, contents.length >> 8, ...contents];
}

/** The smallest workbook of the old format: one empty sheet. */
export function oldWorkbook(): Uint8Array {
  const begin = (kind: number) => record(0x809, [0, 6, kind, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0]);
  const globals = begin(5);
  const sheetEntry = (at: number) => record(0x85, [at & 255, at >> 8, 0, 0, 0, 0, 1, 0, 0x41]);
  const sheet = [...begin(16), ...record(0x0a, [])];
  const start = globals.length + sheetEntry(0).length + 4;
  return Uint8Array.from([...globals, ...sheetEntry(start), ...record(0x0a, []), ...sheet]);
}

/**
 * What Excel keeps of a workbook with a password: how it is encrypted, and the encrypted package.
 * @param noise Bytes that stand for the encrypted package.
 */
export function encryptedStreams(noise: Uint8Array): Stream[] {
  const method = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="AAAAAAAAAAAAAAAAAAAAAA=="/></encryption>`;
  const info = Uint8Array.from([4, 0, 4, 0, 0x40, 0, 0, 0, ...new TextEncoder().encode(method)]);
  const size = new Uint8Array(8);
  new DataView(size.buffer).setUint32(0, noise.length, true);
  return [
    { name: "EncryptionInfo", bytes: info },
    { name: "EncryptedPackage", bytes: new Uint8Array([...size, ...noise]) },
  ];
}
