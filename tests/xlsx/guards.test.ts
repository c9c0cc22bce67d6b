import { guardFile } from "../../src/sheets/xlsx/guards";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { planCases } from "../contract/plan-cases";
import { badFiles, type BadFile } from "./bad-files";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { changeParts } from "./change-parts";
import { partsOf } from "./parts-of";

describe("bad files", () => {
  let files: readonly BadFile[];
  beforeAll(async () => {
    files = await badFiles();
  });

  test("each is told by its fault, and read only where that is safe", () => {
    const told = files.map(({ name, bytes }) => {
      const { faults, workbook } = readCells(bytes);
      return { name, faults: faults.map(({ kind }) => kind), readable: workbook !== undefined };
    });
    expect(told).toEqual(files.map(({ name, faults, readable = false }) => ({ name, faults, readable })));
  });

  test("sizes are told in megabytes, or by what there is too much of", () => {
    const fault = (name: string) =>
      readCells(files.find((file) => file.name === name)?.bytes ?? new Uint8Array()).faults;
    expect(fault("a file of 11 MB")).toEqual([{ kind: "too-large", size: 11, limit: 10 }]);
    expect(fault("a bomb of 300 MB")).toEqual([{ kind: "too-large", size: 301, limit: 16 }]);
    expect(fault("thousands of parts")).toEqual([
      { kind: "too-large", size: expect.any(Number) as number, limit: 1000, of: "parts" },
    ]);
    expect(fault("more cells than are read")).toEqual([
      { kind: "too-large", size: 260_000, limit: 260_000, of: "cells", sheet: expect.any(String) as string },
    ]);
    expect(fault("more names than are read")).toEqual([
      { kind: "too-large", size: 65_536, limit: 65_536, of: "names" },
    ]);
  });

  test("a bomb is refused before anything is unpacked", () => {
    const bomb = files.find(({ name }) => name === "a bomb of 300 MB")?.bytes ?? new Uint8Array();
    expect(bomb.length).toBeLessThan(1_048_576);
    expect(guardFile(bomb)).toHaveProperty("fault");
  });

  test("lying about sizes costs no memory", () => {
    const bomb = files.find(({ name }) => name === "a bomb that declares 1 MB")?.bytes ?? new Uint8Array();
    const before = process.memoryUsage();
    readCells(bomb);
    const after = process.memoryUsage();
    expect(after.rss - before.rss).toBeLessThan(64 * 1_048_576);
  });
});

describe("unusual files that are sound", () => {
  test("parts with a byte order mark, in UTF-8 and in UTF-16", async () => {
    const file = await writePlan(planCases.formulas);
    const parts = [...partsOf(file)].map(([path, part]) => [path, `\uFEFF${part}`] as const);
    for (const encoding of ["utf8", "utf16le"] as const) {
      const marked = parts.map(([path, part]) => ({ path, bytes: new Uint8Array(Buffer.from(part, encoding)) }));
      expect(readCells(writeZip(marked))).toEqual(readCells(file));
    }
  });

  test("two cells in opposite corners of the grid", async () => {
    const file = changeParts(await writePlan(planCases.formulas), (parts) =>
      parts.set(
        "xl/worksheets/sheet1.xml",
        `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>`,
      ),
    );
    expect([...(readCells(file).workbook?.sheets[0]?.cells.keys() ?? [])]).toEqual(["A1", "XFD1048576"]);
  });

  test("an archive with a comment, and bytes that only look like its end", async () => {
    const file = await writePlan(planCases.formulas);
    const comment = new TextEncoder().encode("PK\u0005\u0006 is not the end");
    const longer = new Uint8Array([...file, ...comment]);
    new DataView(longer.buffer).setUint16(file.length - 2, comment.length, true);
    expect(readCells(longer).faults).toEqual([]);
  });

  test("a link on a cell is no link to another workbook", async () => {
    const file = changeParts(await writePlan(planCases.formulas), (parts) =>
      parts.set(
        "xl/worksheets/_rels/sheet2.xml.rels",
        `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>`,
      ),
    );
    expect(readCells(file).faults).toEqual([]);
  });
});
