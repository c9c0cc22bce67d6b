import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { writePlan } from "../../src/sheets/xlsx/write-plan";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";
import { readCells } from "../../src/sheets/xlsx/read-cells";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const samples = resolve(__dirname, "../../assets/samples/2025");
const folder = temporaryFolder();
afterAll(folder.remove);

/** Last year's figures in a form: column D of the sheets of fields. */
function lastYear(file: string): number {
  const { workbook } = readCells(readFileSync(file));
  const cells = workbook?.sheets.flatMap((sheet) => [...sheet.cells].filter(([at]) => /^D\d+$/.test(at))) ?? [];
  return cells.filter(([, { type }]) => type === "number").length;
}

test("forms show last year's figures where its folder stands beside theirs, and say whence", async () => {
  mkdirSync(join(folder.path, "2025"));
  for (const name of readdirSync(samples).slice(0, 2)) cpSync(join(samples, name), join(folder.path, "2025", name));
  const out = join(folder.path, "2026");
  const { status, err } = await runBagalau(["template", "--year", "2026", "--out", out, "--lang", "ru"]);
  expect(status).toBe(0);
  expect(err).toContain(wordsOfCli("ru").previousFound(join(folder.path, "2025")));
  const [first, ...others] = readdirSync(samples)
    .slice(0, 3)
    .map((name) => lastYear(join(out, name.replace(/-2025-(kk|ru)/, "-2026-ru"))));
  expect(first).toBeGreaterThan(30);
  expect(others[1]).toBeLessThan(10);
});

/** The value of last year of a figure in a form. */
function lastYearOf(file: string, code: string): unknown {
  const { workbook } = readCells(readFileSync(file));
  for (const { cells } of workbook?.sheets ?? []) {
    for (const [at, { value, row }] of cells) {
      if (/^A\d+$/.test(at) && value === code && cells.has(`B${row}`)) return cells.get(`D${row}`)?.value;
    }
  }
  return undefined;
}

const words = wordsOfCli("ru");
const past = makeSample(2025, "kk");

async function writeYear(name: string, data: YearData): Promise<string> {
  const path = join(folder.path, name);
  writeFileSync(path, await writePlan(planYear(data, rate(toRatingInput(data)))));
  return path;
}

async function issue(out: string, previous: string) {
  const args = ["template", "--year", "2026", "--lang", "ru", "--out", join(folder.path, out), "--previous", previous];
  return runBagalau(args);
}

test("forms take last year's figures from its workbook, and say the file, the year and how many", async () => {
  const { status, out, err } = await issue("from-workbook", await writeYear("rated.xlsx", past));
  expect(status).toBe(0);
  expect(err).toContain(words.previousWorkbook(2025, "rated.xlsx", String(Object.keys(past.returns).length)));
  expect(err).toContain(words.markSynthetic);
  expect(out).not.toContain("→");
  const form = join(folder.path, "from-workbook", "KZO-2026-ru.xlsx");
  for (const code of ["1.4", "2.1", "3.7"]) expect(lastYearOf(form, code)).toBe(past.returns["KZO"]?.figures?.[code]);
  expect(lastYearOf(form, "B02")).toBe(past.returns["KZO"]?.base?.["B02"]);
});

test("a workbook of another year gives nothing, and that is said", async () => {
  const { status, out, err } = await issue("from-2024", await writeYear("year-2024.xlsx", makeSample(2024, "kk")));
  expect(status).toBe(0);
  expect(err).toContain(words.previousNone(2025));
  expect(out).toContain("Отчёт за другой год: 2024");
});

test("a figure whose code means something else now is left out by name, the rest is taken", async () => {
  const indicators = past.criteria.indicators.map((one) =>
    one.code === "2.1" ? { ...one, kk: "Мүлде басқа", ru: "Совсем другое" } : one,
  );
  const path = await writeYear("other-table.xlsx", { ...past, criteria: { ...past.criteria, indicators } });
  const { out } = await issue("other-table", path);
  expect(out).toContain("Значения за прошлый год не взяты, коды: 2.1\n");
  const form = join(folder.path, "other-table", "KZO-2026-ru.xlsx");
  expect(lastYearOf(form, "2.1") ?? null).toBeNull();
  expect(lastYearOf(form, "1.4")).toBe(past.returns["KZO"]?.figures?.["1.4"]);
});

test("beside returns the workbook goes first, and where they differ both are named", async () => {
  const beside = join(folder.path, "beside");
  mkdirSync(beside);
  for (const name of ["KZO-2025-kk.xlsx", "ZHM-2025-kk.xlsx"]) cpSync(join(samples, name), join(beside, name));
  const KZO = past.returns["KZO"];
  const mended = { ...KZO, figures: { ...KZO?.figures, "2.1": 777 } };
  await writeYear(join("beside", "kept.xlsx"), { ...past, returns: { KZO: mended } });
  const { out, err } = await issue("mixed", beside);
  expect(err).toContain(words.previousWorkbook(2025, "kept.xlsx", "1"));
  expect(err).toContain(words.previousReturns(2025, "1"));
  expect(out).toContain("различаются: KZO-2025-kk.xlsx");
  expect(lastYearOf(join(folder.path, "mixed", "KZO-2026-ru.xlsx"), "2.1")).toBe(777);
  expect(lastYearOf(join(folder.path, "mixed", "ZHM-2026-ru.xlsx"), "2.1")).toBe(past.returns["ZHM"]?.figures?.["2.1"]);
});

test("of two workbooks that differ neither is believed", async () => {
  const two = join(folder.path, "two");
  mkdirSync(two);
  const KZO = past.returns["KZO"];
  await writeYear(join("two", "a.xlsx"), { ...past, returns: { KZO: KZO ?? {} } });
  await writeYear(join("two", "b.xlsx"), { ...past, returns: { KZO: { ...KZO, figures: { "2.1": 1 } } } });
  const { out, err } = await issue("from-two", two);
  expect(err).toContain(words.previousNone(2025));
  expect(out).toContain("a.xlsx");
  expect(out).toContain("b.xlsx");
});

test("a workbook named for its year is found beside the folder that is written", async () => {
  const beside = join(folder.path, "by-name");
  mkdirSync(beside);
  const path = await writeYear(join("by-name", "2025.xlsx"), past);
  const { err } = await runBagalau(["template", "--year", "2026", "--lang", "ru", "--out", join(beside, "2026")]);
  expect(err).toContain(words.previousFound(path));
  expect(err).toContain(words.previousWorkbook(2025, "2025.xlsx", String(Object.keys(past.returns).length)));
});

test("a rating is compared with last year's workbook", async () => {
  const rated = join(folder.path, "rated-2024.xlsx");
  const before = resolve(samples, "../2024");
  await runBagalau(["rate", before, "--lang", "ru", "--out", rated]);
  const { status, err } = await runBagalau([
    "rate",
    join(samples, "KZO-2025-kk.xlsx"),
    "--previous",
    rated,
    "--lang",
    "ru",
  ]);
  expect(status).toBe(0);
  expect(err).toMatch(/Значения за 2024 год взяты из книги rated-2024\.xlsx\. Организаций: \d+/);
});
