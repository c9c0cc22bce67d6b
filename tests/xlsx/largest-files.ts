import { fileLimits } from "../../src/xlsx/guards";
import { writePlan } from "../../src/xlsx/write-plan";
import { planCases } from "../contract/plan-cases";
import { changeParts } from "./change-parts";
import type { BadFile } from "./bad-files";

/** What a sheet may be filled with so that one byte costs a reader as much as it can. */
const fillings: Readonly<Record<string, readonly [before: string, unit: string, after: string]>> = {
  "a sheet of empty cells": ["<worksheet><sheetData><row>", "<c/>", "</row></sheetData></worksheet>"],
  "a sheet of numbers": ["<worksheet><sheetData><row>", "<c><v>1</v></c>", "</row></sheetData></worksheet>"],
  "a sheet of texts": ["<worksheet><sheetData><row>", '<c t="str"><v>a</v></c>', "</row></sheetData></worksheet>"],
  "a sheet of unknown tags": ["<worksheet>", "<x/>", "<sheetData/></worksheet>"],
  "a sheet of entities": [
    '<worksheet><sheetData><row><c t="str"><v>',
    "&lt;",
    "</v></c></row></sheetData></worksheet>",
  ],
};

/**
 * Files as large as the guards let pass, packed into a few kilobytes.
 * @returns Readable or damaged: what matters is what they cost.
 */
export async function largestFiles(): Promise<readonly Pick<BadFile, "name" | "bytes">[]> {
  const good = await writePlan(planCases.formulas);
  return Object.entries(fillings).map(([name, [before, unit, after]]) => {
    const room = fileLimits.unpacked - 1_048_576 - before.length - after.length;
    const part = `${before}${unit.repeat(Math.floor(room / unit.length))}${after}`;
    return { name, bytes: changeParts(good, (parts) => parts.set("xl/worksheets/sheet1.xml", part)) };
  });
}
