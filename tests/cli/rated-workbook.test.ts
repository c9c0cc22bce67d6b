import { resolve } from "node:path";
import { listReturnFiles } from "../../src/cli/list-return-files";
import { rateFolder, type RatedFolder } from "../../src/cli/rate-folder";
import { readFolder, type FolderReading } from "../../src/cli/read-folder";
import { languages, type Language } from "../../src/text/language";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { roster } from "../../src/rating/organisations/roster";
import type { SheetPlan } from "../../src/sheets/plan/sheet-plan";
import { findingKey } from "../../src/rating/finding-key";
import { planYear } from "../../src/evaluation/sheets/plan-year";

const samples = resolve(__dirname, "../../assets/samples/2025-with-errors");
const table = { criteria: appendix1, organisations: roster };

let reading: FolderReading;
beforeAll(async () => {
  reading = await readFolder({ ...table, ...(await listReturnFiles([samples])) });
});

function rated(language: Language): RatedFolder & { readonly sheets: readonly SheetPlan[] } {
  const folder = rateFolder(reading, table, language, "2026-02-20");
  return { ...folder, sheets: planYear(folder.data, folder.rating).sheets };
}

/** Texts of a column of the findings, from the first one down. */
function findingColumn(sheets: readonly SheetPlan[], column: number): string[] {
  const cells = sheets.find(({ key }) => key === "findings")?.cells ?? [];
  return cells.filter((cell) => cell.row >= 6 && cell.column === column).map(({ value }) => String(value ?? ""));
}

test.each(languages)("the findings sheet names file, sheet and cell of what was read (%s)", (language) => {
  const { rating, sheets } = rated(language);
  const [levels, whats] = [findingColumn(sheets, 1), findingColumn(sheets, 4)];
  const ordered = (["error", "warning", "note"] as const).flatMap((level) =>
    rating.findings.filter((finding) => finding.level === level),
  );
  expect(levels).toHaveLength(ordered.length);
  const located = ordered.filter(({ file }) => file !== undefined);
  expect(located.length).toBeGreaterThan(15);
  ordered.forEach((finding, at) => {
    const { file = "", sheet = "", cell = "" } = finding;
    for (const part of [file, sheet, cell])
      expect([finding.code, whats[at]]).toEqual([finding.code, expect.stringContaining(part)]);
    expect(whats[at]?.split("\n")).toHaveLength(file === "" ? 1 : 2);
  });
});

test.each(languages)("no sentence of the rated workbook ends with two full stops (%s)", (language) => {
  const texts = rated(language).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ value, formula }) => [String(value ?? ""), ...(formula?.match(/"[^"]*"/g) ?? [])]),
  );
  expect(texts.filter((text) => /[^.]\.\.(?!\.)/.test(text))).toEqual([]);
});

test("what a total rests on is among the findings told, errors of cells and files too", () => {
  const { rating } = rated("ru");
  const errors = rating.findings.filter(({ level }) => level === "error");
  const told = new Set(errors.map(findingKey));
  const rests = rating.organisations.flatMap(({ restsOn }) => restsOn);
  expect(rests.filter((key) => !told.has(key))).toEqual([]);
  const ofCells = errors.filter(({ code }) => /^(cell|file)\./.test(code)).map(findingKey);
  expect(rests.some((key) => ofCells.includes(key))).toBe(true);
});
