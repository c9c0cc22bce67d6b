import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleRequest } from "../../src/headless/sample-files";
import { languages } from "../../src/i18n/language";
import type { Return } from "../../src/rating/returns/return";
import { planReturn } from "../../src/workbook/return/plan-return";
import { readIdentity } from "../../src/workbook/return/read-identity";
import { readReturn } from "../../src/workbook/return/read-return";
import { writePlan } from "../../src/xlsx/write-plan";
import { compareFormulas, recalculate, workbookOf } from "./recalculated";

const request = sampleRequest(2025, "KZO");
const declared = request.filled ?? {};

/** A return with something to say in nearly every kind of check. */
const faulty: Return = {
  base: { ...declared.base, B01: 0, B03: 35000, B06: null, B12: 0, B13: 12.3456 },
  figures: {
    ...declared.figures,
    "1.6": Number(declared.base?.["B02"]) + 10,
    "1.7": 0,
    "2.1": null,
    "2.2": "many",
    "3.4": -3,
    "3.5": 2.5,
    "4.4": "maybe",
    "4.5": 9,
    "5.3": 12,
  },
  evidence: { ...declared.evidence, "2.4": "", "5.8": " " },
  remarks: {},
  source: {},
};

const folder = mkdtempSync(join(tmpdir(), "bagalau-returns-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("LibreOffice finds what the check column says of a faulty return, in every language", async () => {
  const files: Record<string, Uint8Array> = {};
  for (const language of languages) {
    files[language] = await writePlan(planReturn({ ...request, language, filled: faulty }));
  }
  const saved = await recalculate(files, folder);
  for (const language of languages) {
    const result = compareFormulas(files[language] as Uint8Array, saved[language] as Uint8Array);
    expect(result.differences).toEqual([]);
    expect(result.compared).toBeGreaterThan(80);
  }
});

test("a return saved by LibreOffice is read as it was written", async () => {
  const { filled } = await recalculate({ filled: await writePlan(planReturn(request)) }, folder);
  const book = workbookOf(filled as Uint8Array);
  const identity = readIdentity(book, "a.xlsx");
  if (!("year" in identity)) throw new Error(JSON.stringify(identity));
  const expected = { year: 2025, criteria: request.criteria, organisations: [request.organisation] };
  const reading = readReturn(book, identity, expected, "a.xlsx");
  expect(reading.findings).toEqual([]);
  expect(reading.declared?.base).toEqual(declared.base);
  expect(reading.declared?.figures).toEqual(declared.figures);
  expect(reading.previous?.base).toEqual(request.previous?.base);
});
