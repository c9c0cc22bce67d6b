import { DamagedFile } from "../damaged-file";
import * as codes from "./deflate-codes";

/** Own copies: an import looked up for every byte costs more than the byte. */
const lengthBase = Uint16Array.from(codes.lengthBase);
const lengthExtra = Uint8Array.from(codes.lengthExtra);
const distanceBase = Uint16Array.from(codes.distanceBase);
const distanceExtra = Uint8Array.from(codes.distanceExtra);

const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;
const maxBits = 15;

/** A prefix code as one table: index the next `bits` bits, get `symbol << 4 | length`; 0 is no code. */
interface Codes {
  readonly bits: number;
  readonly table: Uint16Array;
}

function codesOf(lengths: Uint8Array): Codes {
  const counts = new Uint16Array(maxBits + 1);
  let bits = 1;
  for (const length of lengths) {
    counts[length] = (counts[length] as number) + 1;
    if (length > bits) bits = length;
  }
  counts[0] = 0;
  const next = new Uint16Array(maxBits + 2);
  let code = 0;
  for (let length = 1; length <= maxBits; length++) {
    code = (code + (counts[length - 1] as number)) << 1;
    next[length] = code;
    if (code + (counts[length] as number) > 1 << length) throw new DamagedFile("over-full prefix code");
  }
  const table = new Uint16Array(1 << bits);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    let rest = next[length] as number;
    next[length] = rest + 1;
    let reversed = 0;
    for (let bit = 0; bit < length; bit++) {
      reversed = (reversed << 1) | (rest & 1);
      rest >>>= 1;
    }
    for (let index = reversed; index < table.length; index += 1 << length) table[index] = (symbol << 4) | length;
  });
  return { bits, table };
}

const fixedLiterals = codesOf(codes.fixedLengths);
const fixedDistances = codesOf(new Uint8Array(30).fill(5));

/**
 * Unpacks raw deflate data into exactly the size the archive declares, so a lying archive costs no memory.
 * @param input Packed bytes.
 * @param size Declared size of the result in bytes.
 * @returns The unpacked bytes, `size` of them.
 * @throws DamagedFile when the data is broken, ends early or unpacks to another size.
 */
export function inflate(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let at = 0;
  let position = 0;
  let buffer = 0;
  let held = 0;

  function fill(count: number): void {
    while (held < count) {
      // Zero bits past the end let the last code be looked up; using them is refused in `drop`.
      buffer |= (position < input.length ? (input[position] as number) : 0) << held;
      position++;
      held += 8;
    }
  }
  function drop(count: number): void {
    buffer >>>= count;
    held -= count;
    if (position - (held >>> 3) > input.length) throw new DamagedFile("packed data ends early");
  }
  function read(count: number): number {
    if (count === 0) return 0;
    fill(count);
    const value = buffer & ((1 << count) - 1);
    drop(count);
    return value;
  }
  function symbol(codes: Codes): number {
    fill(codes.bits);
    const found = codes.table[buffer & ((1 << codes.bits) - 1)] as number;
    if (found === 0) throw new DamagedFile("no such prefix code");
    drop(found & 15);
    return found >>> 4;
  }

  function stored(): void {
    drop(held & 7);
    const length = read(16);
    if ((length ^ read(16)) !== 0xffff) throw new DamagedFile("stored block lies about its length");
    position -= held >>> 3;
    buffer = 0;
    held = 0;
    if (position + length > input.length) throw new DamagedFile("packed data ends early");
    if (at + length > size) throw new DamagedFile("part is larger than declared");
    output.set(input.subarray(position, position + length), at);
    position += length;
    at += length;
  }

  function describedCodes(): [Codes, Codes] {
    const literals = read(5) + 257;
    const distances = read(5) + 1;
    const described = read(4) + 4;
    const lengthsOfLengths = new Uint8Array(19);
    for (let i = 0; i < described; i++) lengthsOfLengths[codeLengthOrder[i] as number] = read(3);
    const lengthCodes = codesOf(lengthsOfLengths);
    const lengths = new Uint8Array(literals + distances);
    for (let i = 0; i < lengths.length;) {
      const code = symbol(lengthCodes);
      if (code < 16) {
        lengths[i++] = code;
        continue;
      }
      if (code === 16 && i === 0) throw new DamagedFile("nothing to repeat");
      const repeated = code === 16 ? (lengths[i - 1] as number) : 0;
      const count = code === 16 ? 3 + read(2) : code === 17 ? 3 + read(3) : 11 + read(7);
      if (i + count > lengths.length) throw new DamagedFile("too many code lengths");
      lengths.fill(repeated, i, i + count);
      i += count;
    }
    return [codesOf(lengths.subarray(0, literals)), codesOf(lengths.subarray(literals))];
  }

  // The one loop that counts: the state of the reader is kept in variables of its own while it runs.
  function coded(literals: Codes, distances: Codes): void {
    const { table, bits } = literals;
    const mask = (1 << bits) - 1;
    const distanceTable = distances.table;
    const distanceMask = (1 << distances.bits) - 1;
    const end = input.length;
    let [next, bytes, count, to] = [position, buffer, held, at];
    for (;;) {
      // At most 15 bits of code and 5 more of length: three bytes always suffice beside what is held.
      while (count < 20) {
        bytes |= (next < end ? (input[next] as number) : 0) << count;
        next++;
        count += 8;
      }
      const found = table[bytes & mask] as number;
      const used = found & 15;
      bytes >>>= used;
      count -= used;
      const code = found >>> 4;
      if (code < 256) {
        if (used === 0) throw new DamagedFile("no such prefix code");
        if (to >= size) throw new DamagedFile("part is larger than declared");
        output[to++] = code;
        continue;
      }
      if (next - (count >>> 3) > end) throw new DamagedFile("packed data ends early");
      if (code === 256) break;
      const extra = lengthExtra[code - 257] as number;
      const length = (lengthBase[code - 257] as number) + (bytes & ((1 << extra) - 1));
      bytes >>>= extra;
      count -= extra;
      while (count < 15) {
        bytes |= (next < end ? (input[next] as number) : 0) << count;
        next++;
        count += 8;
      }
      const step = distanceTable[bytes & distanceMask] as number;
      if (step === 0 || code > 285 || step >>> 4 > 29) throw new DamagedFile("no such prefix code");
      bytes >>>= step & 15;
      count -= step & 15;
      const more = distanceExtra[step >>> 4] as number;
      while (count < more) {
        bytes |= (next < end ? (input[next] as number) : 0) << count;
        next++;
        count += 8;
      }
      const distance = (distanceBase[step >>> 4] as number) + (bytes & ((1 << more) - 1));
      bytes >>>= more;
      count -= more;
      if (distance > to) throw new DamagedFile("copy from before the start");
      if (to + length > size) throw new DamagedFile("part is larger than declared");
      for (let from = to - distance, last = to + length; to < last;) output[to++] = output[from++] as number;
    }
    [position, buffer, held, at] = [next, bytes, count, to];
  }

  for (let last = 0; last === 0;) {
    last = read(1);
    const kind = read(2);
    if (kind === 0) stored();
    else if (kind === 1) coded(fixedLiterals, fixedDistances);
    else if (kind === 2) coded(...describedCodes());
    else throw new DamagedFile("no such block");
  }
  if (at !== size) throw new DamagedFile("part is smaller than declared");
  return output;
}
