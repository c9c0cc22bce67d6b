import { takenFindings } from "../../src/evaluation/followup/remarks/taken-findings";
import { wayText } from "../../src/evaluation/followup/ways/way-record";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { version } from "../../package.json";
import { listReturnFiles } from "../../src/cli/rate/list-return-files";
import { rateFolder, type RatedFolder } from "../../src/cli/rate/rate-folder";
import { readFolder, type FolderReading } from "../../src/cli/rate/read-folder";
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

describe("what the rated workbook tells of itself", () => {
  const sheetOf = (sheets: readonly SheetPlan[], key: string): SheetPlan => {
    const found = sheets.find((sheet) => sheet.key === key);
    if (found === undefined) throw new Error(`no sheet ${key}`);
    return found;
  };
  const rowOf = ({ cells }: SheetPlan, row: number): unknown[] =>
    cells.filter((cell) => cell.row === row).map(({ value }) => value);

  test("the log of changes names every file with its SHA-256, the day and the version", async () => {
    const log = sheetOf(rated("ru").sheets, "log");
    const files = [...reading.returns].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(files.length).toBeGreaterThan(10);
    const who = `Bagalau ${version}`;
    for (const [at, [id, { file, hash, declared }]] of files.entries()) {
      const taken = takenFindings(reading.findings.filter(({ organisation }) => organisation === id));
      const given = Object.entries({ ...declared.base, ...declared.figures }).filter(([, value]) => value !== null);
      const figures = Object.fromEntries(given);
      const mark = wayText({ type: "returnTaken", organisation: id, ...declared.signature, figures, ...taken });
      const row = [at + 1, "20.02.2026", who, "отчёт загружен", id, null, null, null, file, hash, mark];
      expect(rowOf(log, 6 + at)).toEqual(row);
    }
    expect(rowOf(log, 6 + files.length).slice(0, 5)).toEqual([
      files.length + 1,
      "20.02.2026",
      who,
      "рейтинг рассчитан",
      "2025",
    ]);
    const [[, first] = []] = files;
    const bytes = await readFile(join(samples, first?.file ?? ""));
    expect(first?.hash).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("blocks of the page of results add up to the total as they are shown", () => {
    const { cells } = sheetOf(rated("ru").sheets, "summary");
    const numbers = cells.filter(({ value, column }) => typeof value === "number" && column >= 3 && column <= 8);
    expect(numbers).toHaveLength(78);
    expect(new Set(numbers.map(({ style }) => style.format))).toEqual(new Set(["#,##0.00_-"]));
  });

  test("more decimals than are shown are told", () => {
    const { data, rating } = rated("ru");
    const exact = { ...data, settings: { ...data.settings, pointsDecimals: null } };
    const { cells } = sheetOf(planYear(exact, rating).sheets, "summary");
    const told = cells.filter(({ value }) => String(value).includes("Показаны два знака после запятой"));
    expect(told).toHaveLength(1);
  });

  test("figures without data are named by organisation and indicator", () => {
    const { data, rating, sheets } = rated("ru");
    const blank = rating.findings.find(({ code }) => code === "figure.missing" || code === "figure.must-be-declared");
    const short = data.organisations.find(({ id }) => id === blank?.organisation)?.short_ru ?? "";
    const { cells, places } = sheetOf(sheets, "summary");
    const decisions = cells.find((cell) => cell.row === places["decisions"]?.row && cell.column === 1)?.value;
    expect(decisions).toMatch(new RegExp(`Показатели без данных[^.]*: [^:]*${short} \\([^)]*${blank?.indicator}`));
  });

  test("captions stand over the prizes", () => {
    const summary = sheetOf(rated("ru").sheets, "summary");
    expect(rowOf(summary, 5).filter((value) => value !== null)).toEqual([
      "Место",
      "Организация",
      "Общий балл",
      "Место 2024",
    ]);
    expect(String(rowOf(summary, 6)[0])).toMatch(/^I/);
  });
});
