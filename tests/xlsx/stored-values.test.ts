import { DamagedFile } from "../../src/sheets/xlsx/damaged-file";
import { readSheet } from "../../src/sheets/xlsx/read/read-sheet";

const read = (type: string, stored: string): unknown => {
  const part = `<worksheet><sheetData><row r="1"><c r="A1"${type === "" ? "" : ` t="${type}"`}><v>${stored}</v></c></row></sheetData></worksheet>`;
  try {
    return readSheet(part, ["first", "second"]).cells.get("A1")?.value ?? null;
  } catch (error) {
    if (error instanceof DamagedFile) return DamagedFile;
    throw error;
  }
};

const odd = [" ", "\t", "\n", "0x10", "0b11", "0o17", "Infinity", "NaN", "1_000", "1,5", "--1", "1e", "-"];

test.each(["", "n", "b", "s"])(
  "what is no value of the type %j is refused, never read as 0, no or the first text",
  (type) => {
    for (const stored of [
      ...odd,
      ...(type === "b" ? ["2", "TRUE", "yes"] : []),
      ...(type === "s" ? ["-1", "2", "1.0"] : []),
    ]) {
      expect([stored, read(type, stored)]).toEqual([stored, DamagedFile]);
    }
  },
);

test("values of their type are read", () => {
  expect(["0", "-0.5", "1.", ".5", "1E+3", "11.000000000000002"].map((stored) => read("n", stored))).toEqual([
    0, -0.5, 1, 0.5, 1000, 11.000000000000002,
  ]);
  expect(["1", "true", "0", "false"].map((stored) => read("b", stored))).toEqual([true, true, false, false]);
  expect(["0", "1"].map((stored) => read("s", stored))).toEqual(["first", "second"]);
  expect(read("str", " ")).toBe(" ");
  expect(read("", "")).toBeNull();
});

test("a row is numbered in digits", () => {
  expect(() => readSheet('<worksheet><sheetData><row r="0x2"/></sheetData></worksheet>', [])).toThrow(DamagedFile);
});
