import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { DamagedFile } from "../../src/sheets/xlsx/damaged-file";
import { deflate } from "../../src/sheets/xlsx/zip/deflate";
import { inflate } from "../../src/sheets/xlsx/zip/inflate";
import { readDirectory, unpack } from "../../src/sheets/xlsx/zip/read-zip";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { randomNumbers } from "../fuzz/random-numbers";
import { firstOf } from "./first-of";

function bytesOf(length: number, seed: number, alphabet: number): Uint8Array {
  const random = randomNumbers(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * alphabet));
}

const contents: Readonly<Record<string, Uint8Array>> = {
  nothing: new Uint8Array(),
  "one byte": Uint8Array.of(7),
  "one byte repeated": new Uint8Array(100_000).fill(65),
  noise: bytesOf(50_000, 1, 256),
  "few letters": bytesOf(200_000, 2, 3),
  xml: new TextEncoder().encode(
    Array.from({ length: 5000 }, (_, row) => `<c r="A${row}" s="${row % 7}" t="s"><v>${row * 31}</v></c>`).join(""),
  ),
};

describe.each(Object.entries(contents))("%s", (_, bytes) => {
  test("what we pack, Node unpacks", () => {
    expect(Buffer.compare(inflateRawSync(deflate(bytes)), bytes)).toBe(0);
  });

  test.each([0, 1, 9])("what Node packs at level %s, we unpack", (level) => {
    expect(Buffer.compare(inflate(deflateRawSync(bytes, { level }), bytes.length), bytes)).toBe(0);
  });

  test("an archive gives back its parts", () => {
    const archive = writeZip([
      { path: "a/б.xml", bytes },
      { path: "empty", bytes: new Uint8Array() },
    ]);
    const entries = readDirectory(archive);
    expect(entries.map(({ path }) => path)).toEqual(["a/б.xml", "empty"]);
    expect(Buffer.compare(unpack(archive, firstOf(entries)), bytes)).toBe(0);
  });
});

describe("refuses", () => {
  const bytes = contents.xml as Uint8Array;
  const packed = deflateRawSync(bytes);

  test("a part larger than declared, without unpacking the rest", () => {
    expect(() => inflate(packed, 100)).toThrow("larger than declared");
    const literals = deflateRawSync(contents["few letters"] as Uint8Array, { strategy: constants.Z_HUFFMAN_ONLY });
    expect(() => inflate(literals, 100)).toThrow("larger than declared");
    expect(() => inflate(deflateRawSync(bytes, { level: 0 }), 100)).toThrow("larger than declared");
  });
  test("a part smaller than declared", () => {
    expect(() => inflate(packed, bytes.length + 1)).toThrow("smaller than declared");
  });
  test("packed data cut anywhere", () => {
    for (let length = 0; length < 300; length++) {
      expect(() => inflate(packed.subarray(0, length), bytes.length)).toThrow(DamagedFile);
    }
  });
  test("a changed checksum", () => {
    const archive = writeZip([{ path: "a", bytes }]);
    const entry = firstOf(readDirectory(archive));
    expect(() => unpack(archive, { ...entry, crc: entry.crc ^ 1 })).toThrow("checksum differs");
  });
  test("a part listed twice, whatever its case", () => {
    const archive = writeZip([
      { path: "xl/A.xml", bytes },
      { path: "xl/a.xml", bytes },
    ]);
    expect(() => readDirectory(archive)).toThrow("twice");
  });
});

test("an archive that is saved tells when; one that is compared byte by byte tells nothing", () => {
  const parts = [{ path: "a.txt", bytes: Uint8Array.of(1) }];
  const stampOf = (bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer);
    return [view.getUint16(10, true), view.getUint16(12, true)];
  };
  const [time = 0, day = 0] = stampOf(writeZip(parts, new Date(2026, 1, 20, 14, 32, 6)));
  expect([1980 + (day >> 9), (day >> 5) & 15, day & 31]).toEqual([2026, 2, 20]);
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([14, 32, 6]);
  expect(stampOf(writeZip(parts))).toEqual([0, 0x0021]);
  expect(stampOf(writeZip(parts, new Date(1970, 0, 1)))).toEqual([0, 0x0021]);
});
