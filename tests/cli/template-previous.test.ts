import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { listReturnFiles } from "../../src/cli/rate/list-return-files";
import { rateFolder } from "../../src/cli/rate/rate-folder";
import { readFolder } from "../../src/cli/rate/read-folder";
import { readPrevious, type PreviousReading } from "../../src/cli/rate/read-previous";
import { sayPrevious } from "../../src/cli/rate/say-previous";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { finding } from "../../src/rating/finding";
import { roster } from "../../src/rating/organisations/roster";
import { rate } from "../../src/rating/rate";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const samples = resolve(__dirname, "../../assets/samples/2025");
const folder = temporaryFolder();
afterAll(folder.remove);

const words = wordsOfCli("ru");
const past = makeSample(2025, "kk");
const { KZO = {}, ZHM = {} } = past.returns;

/** The value of last year of a figure in a form: column D of the sheets of fields. */
function lastYearOf(file: string, code: string): unknown {
  const { workbook } = readCells(readFileSync(file));
  for (const { cells } of workbook?.sheets ?? []) {
    for (const [at, { value, row }] of cells) {
      if (/^A\d+$/.test(at) && value === code && cells.has(`B${row}`)) return cells.get(`D${row}`)?.value ?? null;
    }
  }
  return undefined;
}

async function writeYear(path: string, data: YearData): Promise<void> {
  writeFileSync(join(folder.path, path), await writePlan(planYear(data, rate(toRatingInput(data)))));
}

async function readPath(path: string, year = 2025): Promise<PreviousReading> {
  const listed = await listReturnFiles([join(folder.path, path)]);
  return readPrevious({ ...listed, year, criteria: appendix1, organisations: roster });
}

const codesOf = ({ findings }: PreviousReading) => findings.map(({ code, file }) => `${code} ${file}`);

test("forms show last year's figures where a folder and a workbook of its name stand beside theirs, and say whence", async () => {
  mkdirSync(join(folder.path, "2025"));
  for (const name of readdirSync(samples).slice(0, 2)) cpSync(join(samples, name), join(folder.path, "2025", name));
  await writeYear("2025.xlsx", { ...past, returns: { KZO } });
  const out = join(folder.path, "2026");
  const { status, err } = await runBagalau(["template", "--year", "2026", "--out", out, "--lang", "ru"]);
  expect(status).toBe(0);
  for (const name of ["2025", "2025.xlsx"]) expect(err).toContain(words.previousFound(join(folder.path, name)));
  expect(err).toContain(words.previousWorkbook(2025, "2025.xlsx", "1"));
  expect(err).toContain(words.previousReturns(2025, "2"));
  expect(err).toContain(words.markSynthetic);
  const form = join(out, "KZO-2026-ru.xlsx");
  for (const code of ["1.4", "2.1", "3.7"]) expect(lastYearOf(form, code)).toBe(KZO.figures?.[code]);
  expect(lastYearOf(form, "B02")).toBe(KZO.base?.["B02"]);
  const [first = ""] = readdirSync(samples);
  expect(lastYearOf(join(out, first.replace(/-2025-(kk|ru)/, "-2026-ru")), "2.1")).toBeGreaterThan(0);
  expect(lastYearOf(join(out, "ZHM-2026-ru.xlsx"), "2.1")).toBeNull();
});

test("a workbook of the year gives what everybody declared", async () => {
  await writeYear("rated.xlsx", past);
  const read = await readPath("rated.xlsx");
  expect(read.findings).toEqual([]);
  expect(
    [...read.returns].map(([id, { declared }]) => [id, declared.figures?.["2.1"], declared.base?.["B02"]]),
  ).toEqual(Object.entries(past.returns).map(([id, { figures, base }]) => [id, figures?.["2.1"], base?.["B02"]]));
  expect(sayPrevious(read, words, "ru")).toBe(
    `${words.previousWorkbook(2025, "rated.xlsx", "20")}\n${words.markSynthetic}\n`,
  );
});

test("a workbook of another year gives nothing, and that is said", async () => {
  const read = await readPath("rated.xlsx", 2024);
  expect(read.findings).toMatchObject([{ code: "file.wrong-year", params: { value: "2025", expected: 2024 } }]);
  expect(sayPrevious(read, words, "ru")).toBe(`${words.previousNone(2024)}\n`);
});

test("a figure whose code means something else now, or whose text is no figure, is left out by name, and nothing else", async () => {
  // Bounds that came later leave what was declared before; a check of what is gone is none of a figure.
  const indicators = past.criteria.indicators.map((one) => {
    if (one.code === "1.4") return { ...one, min: -10 };
    return one.code === "2.1" ? { ...one, kk: "Мүлде басқа", ru: "Совсем другое" } : one;
  });
  const gone = { ...indicators.slice(0, 1)[0], code: "1.99" } as (typeof indicators)[number];
  const check = { id: "X1", level: "warning", expr: "[1.99] <= B01", kk: "", ru: "" } as const;
  const criteria = { ...past.criteria, indicators: [...indicators, gone], checks: [...past.criteria.checks, check] };
  const returns = { KZO: { ...KZO, figures: { ...KZO.figures, "1.4": -5, "3.7": "1.234" } }, ZHM };
  await writeYear("other-table.xlsx", { ...past, returns, criteria });
  const read = await readPath("other-table.xlsx");
  expect(codesOf(read)).toEqual(["cell.unclear-number other-table.xlsx", "file.last-year-left-out other-table.xlsx"]);
  expect(String(read.findings[1]?.params["codes"]).split(", ").sort()).toEqual(["2.1", "3.7"]);
  const figures = read.returns.get("KZO")?.declared.figures;
  expect([figures?.["2.1"], figures?.["3.7"], figures?.["1.4"]]).toEqual([undefined, undefined, -5]);
  expect(read.returns.get("ZHM")?.declared.figures?.["3.7"]).toBe(ZHM.figures?.["3.7"]);
});

test("beside returns the workbook goes first, and where they differ both are named", async () => {
  mkdirSync(join(folder.path, "beside"));
  for (const name of ["KZO-2025-kk.xlsx", "ZHM-2025-kk.xlsx"]) {
    cpSync(join(samples, name), join(folder.path, "beside", name));
  }
  const mended = { ...KZO, figures: { ...KZO.figures, "2.1": 777 } };
  await writeYear("beside/kept.xlsx", { ...past, returns: { KZO: mended } });
  const read = await readPath("beside");
  expect(read.findings).toMatchObject([
    { code: "file.last-year-differs", organisation: "KZO", file: "kept.xlsx", params: { other: "KZO-2025-kk.xlsx" } },
  ]);
  expect(read.returns.get("KZO")).toMatchObject({ file: "kept.xlsx", declared: { figures: { "2.1": 777 } } });
  expect(read.returns.get("ZHM")?.file).toBe("ZHM-2025-kk.xlsx");
  expect(read.sources).toEqual([{ file: "kept.xlsx", organisations: 1 }, { organisations: 1 }]);
});

test("of two workbooks that differ neither is believed", async () => {
  mkdirSync(join(folder.path, "two"));
  await writeYear("two/a.xlsx", { ...past, returns: { KZO, ZHM } });
  await writeYear("two/b.xlsx", { ...past, returns: { KZO: { ...KZO, figures: { "2.1": 1 } }, ZHM } });
  const read = await readPath("two");
  expect(read.findings).toMatchObject([
    { code: "file.duplicate-return", organisation: "KZO", file: "a.xlsx", params: { other: "b.xlsx" } },
  ]);
  expect([...read.returns.keys()]).toEqual(["ZHM"]);
});

test("a rating is compared with last year's workbook", async () => {
  const before = ["rate", join(folder.path, "beside"), "--previous", join(folder.path, "rated.xlsx"), "--year", "2026"];
  const { err } = await runBagalau([...before, "--lang", "ru"]);
  expect(err).toContain(words.previousWorkbook(2025, "rated.xlsx", "20"));
});

test("no result of this year rests on what is wrong with a file of another year; it is told all the same", async () => {
  const table = { criteria: appendix1, organisations: roster };
  const file = join(samples, "KZO-2025-kk.xlsx");
  const old = join(samples, "../2024/KZO-2024-kk.xlsx");
  const reading = await readFolder({ ...table, ...(await listReturnFiles([file, old])), year: 2025 });
  const wrong = finding("cell.formula", { organisation: "KZO", indicator: "2.1", file: "last year.xlsx" });
  const before = { year: 2024, returns: new Map(), findings: [wrong], sources: [], synthetic: false };
  const { rating } = rateFolder(reading, table, "ru", "2026-02-20", before);
  expect(rating.organisations.find(({ id }) => id === "KZO")?.restsOn).toEqual([]);
  expect(rating.findings).toContainEqual(wrong);
  expect(rating.findings.map(({ code }) => code)).toContain("file.wrong-year");
});
