import { fileLimits } from "../../src/sheets/xlsx/guards";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { planCases } from "../contract/plan-cases";
import { changeParts } from "./change-parts";
import type { BadFile } from "./bad-files";

const sheet1 = "xl/worksheets/sheet1.xml";
const numbers = "<c><v>1</v></c>";
/** Within what one sheet may have. */
const fullSheet = `<worksheet><sheetData>${`<row>${numbers.repeat(15_000)}</row>`.repeat(17)}</sheetData></worksheet>`;

interface Filling {
  readonly path: string;
  readonly before: string;
  readonly unit: string;
  readonly after: string;
}

/** What a part may be filled with so that one byte costs a reader as much as it can. */
const fillings: Readonly<Record<string, Filling>> = {
  "a sheet of empty cells": {
    path: sheet1,
    before: "<worksheet><sheetData>",
    unit: `<row>${"<c/>".repeat(1000)}</row>`,
    after: "</sheetData></worksheet>",
  },
  "a sheet of numbers": {
    path: sheet1,
    before: "<worksheet><sheetData>",
    unit: `<row>${numbers.repeat(1000)}</row>`,
    after: "</sheetData></worksheet>",
  },
  "a sheet of texts": {
    path: sheet1,
    before: "<worksheet><sheetData>",
    unit: `<row>${'<c t="str"><v>a</v></c>'.repeat(1000)}</row>`,
    after: "</sheetData></worksheet>",
  },
  "a sheet of unknown tags": { path: sheet1, before: "<worksheet>", unit: "<x/>", after: "<sheetData/></worksheet>" },
  "a sheet of entities": {
    path: sheet1,
    before: '<worksheet><sheetData><row><c t="str"><v>',
    unit: "&lt;",
    after: "</v></c></row></sheetData></worksheet>",
  },
  "a sheet of line ends": { path: sheet1, before: "<worksheet>", unit: "\r", after: "<sheetData/></worksheet>" },
  "a part of looks": {
    path: "xl/styles.xml",
    before: "<styleSheet><cellXfs>",
    unit: "<xf/>",
    after: "</cellXfs></styleSheet>",
  },
  "a part of empty texts": { path: "xl/sharedStrings.xml", before: "<sst>", unit: "<si/>", after: "</sst>" },
  "a part of texts in runs": {
    path: "xl/sharedStrings.xml",
    before: "<sst><si>",
    unit: "<r><t>a</t></r>",
    after: "</si></sst>",
  },
  "a workbook of names": {
    path: "xl/workbook.xml",
    before: '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets><definedNames>',
    unit: '<definedName name="a">a!A1</definedName>',
    after: "</definedNames></workbook>",
  },
};

/** The file with so many sheets that all name the part of the first one. */
function sheetsOfOnePart(parts: Map<string, string>, count: number): void {
  const book = parts.get("xl/workbook.xml") ?? "";
  const relation = /<sheet [^>]*r:id="(\w+)"/.exec(book)?.[1] ?? "";
  const more = Array.from(
    { length: count },
    (_, at) => `<sheet name="s${at}" sheetId="${100 + at}" r:id="${relation}"/>`,
  );
  parts.set("xl/workbook.xml", book.replace("</sheets>", `${more.join("")}</sheets>`));
  parts.set(sheet1, fullSheet);
}

/** The file with its first two sheets full. */
function fullSheets(parts: Map<string, string>): void {
  for (const path of [sheet1, "xl/worksheets/sheet2.xml"]) {
    parts.set(path, fullSheet);
  }
}

/**
 * Files as large as the guards let pass, packed into a few kilobytes.
 * @returns Readable or damaged: what matters is what they cost.
 */
export async function largestFiles(): Promise<readonly Pick<BadFile, "name" | "bytes">[]> {
  const good = await writePlan(planCases.formulas);
  const filled = Object.entries(fillings).map(([name, { path, before, unit, after }]) => {
    const room = fileLimits.unpacked - 1_048_576 - before.length - after.length;
    const part = `${before}${unit.repeat(Math.floor(room / unit.length))}${after}`;
    return { name, bytes: changeParts(good, (parts) => parts.set(path, part)) };
  });
  return [
    ...filled,
    { name: "400 sheets of one part", bytes: changeParts(good, (parts) => sheetsOfOnePart(parts, 400)) },
    { name: "two full sheets", bytes: changeParts(good, fullSheets) },
  ];
}
