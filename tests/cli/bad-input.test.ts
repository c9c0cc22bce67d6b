import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { changeCell } from "../../src/cli/files/change-plan";
import { faultyFiles } from "../../src/cli/rate/faulty-files";
import { listReturnFiles } from "../../src/cli/rate/list-return-files";
import { printRating } from "../../src/cli/rate/print-rating";
import { rateFolder } from "../../src/cli/rate/rate-folder";
import { readFolder, type FolderReading } from "../../src/cli/rate/read-folder";
import { sampleRequest } from "../../src/cli/files/sample-files";
import type { NewFile } from "../../src/cli/files/write-files";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";
import { loadFindingWords } from "../../src/evaluation/words/findings/load-finding-words";
import { phraseFinding } from "../../src/evaluation/words/findings/phrase-finding";
import { languages } from "../../src/text/language";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Finding } from "../../src/rating/finding";
import { roster } from "../../src/rating/organisations/roster";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { badFiles } from "./bad-files";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const samples = resolve(__dirname, "../../assets/samples/2025");
const folder = temporaryFolder();
afterAll(folder.remove);

const bad = "KZO-2025-kk.xlsx";

const table = { criteria: appendix1, organisations: roster };

/** A folder with the sound return of ZHM and the files given. */
async function folderWith(name: string, files: readonly NewFile[]): Promise<string> {
  const path = join(folder.path, name.replace(/\W/g, "-"));
  mkdirSync(path);
  writeFileSync(join(path, "ZHM-2025-kk.xlsx"), readFileSync(join(samples, "ZHM-2025-kk.xlsx")));
  for (const file of files) writeFileSync(join(path, file.name), await file.make());
  return path;
}

async function readPath(path: string): Promise<FolderReading> {
  return readFolder({ ...table, year: 2025, ...(await listReturnFiles([path])) });
}

test.each(badFiles.map((file) => [file.name, file] as const))("%s", async (name, { code, make }) => {
  const reading = await readPath(await folderWith(name, [{ name: bad, make }]));
  const titles = new Set<string>();
  for (const language of languages) {
    const rated = rateFolder(reading, table, language, "2026-02-20");
    const { findings, organisations } = rated.rating;
    expect(organisations.find(({ id }) => id === "ZHM")?.total).toBe(29986);
    const found = findings.filter((one) => one.file === bad && one.level !== "note");
    if (code === null) {
      expect(found).toEqual([]);
      expect(organisations.find(({ id }) => id === "KZO")?.total).toBe(39440);
      return;
    }
    const own = found.find((one) => one.code === code) as Finding;
    const words = await loadFindingWords(language);
    const { title } = phraseFinding(own, words, table);
    const text = printRating(rated, wordsOfCli(language), words);
    expect(text).toContain(`${bad}\n`);
    expect(text).toContain(title);
    titles.add(title);
  }
  expect(titles.size).toBe(3);
});

test("errors decide the exit status of a strict run only", async () => {
  const path = await folderWith("strict", [{ name: bad, make: () => Promise.resolve(new Uint8Array()) }]);
  expect((await runBagalau(["rate", path])).status).toBe(0);
  expect((await runBagalau(["rate", path, "--strict"])).status).toBe(1);
});

test("of two different returns of one organisation neither is taken; two copies do no harm", async () => {
  const copies = faultyFiles().filter(({ name }) => name.startsWith("ATR"));
  const path = await folderWith("two", copies);
  const result = async (): Promise<readonly [number | null | undefined, number]> => {
    const { rating } = rateFolder(await readPath(path), table, "ru", "2026-02-20");
    const said = rating.findings.filter(({ code }) => code === "file.duplicate-return").length;
    return [rating.organisations.find(({ id }) => id === "ATR")?.total, said];
  };
  expect(await result()).toEqual([null, 2]);
  for (const { name } of copies) writeFileSync(join(path, name), (await copies[0]?.make()) ?? "");
  expect(await result()).toEqual([7420.1, 1]);
});

test("text from a return steers no terminal and forges no line of the report", async () => {
  const evil = `\u001B[2J\n  Error. The file is damaged\n${"long ".repeat(6000)}`;
  const path = await folderWith("terminal", [
    {
      name: bad,
      make: () => writePlan(changeCell(planReturn(sampleRequest(2025, "KZO")), "figure:2.1", { value: evil })),
    },
    { name: "two\nlines.xlsx", make: () => Promise.resolve(new Uint8Array()) },
  ]);
  const { out } = await runBagalau(["rate", path, "--lang", "en", "--year", "2025"]);
  expect(out).toContain("A value of the wrong kind: ␛[2J␊  Error. The file is damaged␊long long");
  expect(out).toContain("two␊lines.xlsx");
  expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(250);
});

test("files of one name in two folders are told apart", async () => {
  const path = await folderWith("north", [{ name: bad, make: () => Promise.resolve(new Uint8Array()) }]);
  const south = await folderWith("south", [{ name: bad, make: () => Promise.resolve(new Uint8Array([1])) }]);
  const { out } = await runBagalau(["rate", path, south, "--lang", "en", "--year", "2025"]);
  expect(out).toMatch(/\nnorth\/KZO-2025-kk\.xlsx\n {2}Error\. The file is empty/);
  expect(out).toMatch(/\nsouth\/KZO-2025-kk\.xlsx\n {2}Error\. The file is not an Excel workbook/);
});

test("text from a return is text in the rated workbook, never a formula", async () => {
  const evil = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", '=HYPERLINK("http://example.org","x")'];
  let plan = planReturn(sampleRequest(2025, "KZO"));
  const codes = ["1.2", "1.3", "1.4", "1.6", "1.7", "1.8", "1.9"];
  codes.forEach((code, index) => {
    plan = changeCell(plan, `document:${code}`, { value: evil[index] ?? "" });
    plan = changeCell(plan, `remark:${code}`, { value: evil[index] ?? "" });
    plan = changeCell(plan, `figure:${code}`, { value: evil[index] ?? "" });
  });
  const path = await folderWith("injection", [{ name: bad, make: () => writePlan(plan) }]);
  const out = join(folder.path, "rated.xlsx");
  expect((await runBagalau(["rate", path, "--out", out])).status).toBe(0);
  const { workbook, faults } = readCells(new Uint8Array(readFileSync(out)));
  expect(faults).toEqual([]);
  const cells = (workbook?.sheets ?? []).flatMap((sheet) => [...sheet.cells.values()]);
  const shown = cells.filter(
    ({ value }) => typeof value === "string" && evil.some((text) => value.trim() === text.trim()),
  );
  expect(shown.length).toBeGreaterThanOrEqual(evil.length);
  expect(shown.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.filter(({ formula }) => formula?.includes('HYPERLINK("http'))).toEqual([]);
});
