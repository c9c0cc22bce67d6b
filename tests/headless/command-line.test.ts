import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { wordsOfCli } from "../../src/i18n/cli/words-of-cli";
import { languages } from "../../src/i18n/language";
import { readIdentity } from "../../src/workbook/return/read-identity";
import { readCells } from "../../src/xlsx/read-cells";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const samples = resolve(__dirname, "../../assets/samples");
const folder = temporaryFolder();
afterAll(folder.remove);

test.each(languages)("--help in %s", async (language) => {
  const { status, out } = await runBagalau(["--help", "--lang", language]);
  expect(status).toBe(0);
  expect(out).toBe(wordsOfCli(language).help);
  for (const word of ["rate", "template", "sample", "--year", "--lang", "--out", "--strict", "--json"]) {
    expect(out).toContain(word);
  }
});

test.each<[string[], (words: ReturnType<typeof wordsOfCli>["errors"]) => string]>([
  [["rank"], (words) => words.unknownCommand("rank")],
  [["rate"], (words) => words.noInput],
  [["rate", "no-such-folder"], (words) => words.notFound("no-such-folder")],
  [["rate", "x", "--year", "25"], (words) => words.badYear("25")],
  [["rate", "x", "--shout"], (words) => words.badOption("--shout")],
  [["template", "--out", "x"], (words) => words.noYear],
  [["template", "--year", "2025"], (words) => words.noOut],
  [["template", "--year", "2025", "--out", "x", "--due", "31.01.2026"], (words) => words.badDate("31.01.2026")],
  [["sample", "--year", "2023"], (words) => words.sampleYear],
])("wrong usage %j is said in the language asked for, status 2", async (args, sentence) => {
  for (const language of languages) {
    const { errors } = wordsOfCli(language);
    const { status, out, err } = await runBagalau([...args, "--lang", language]);
    expect({ status, out, err }).toEqual({ status: 2, out: "", err: `${sentence(errors)}\n${errors.hint}\n` });
  }
});

test("an unknown language is refused", async () => {
  expect((await runBagalau(["rate", "x", "--lang", "de"])).status).toBe(2);
});

test("without --year the majority counts and a tie asks, naming the years", async () => {
  const path = join(folder.path, "mixed");
  mkdirSync(path);
  const copy = (year: number, name: string) => {
    cpSync(join(samples, String(year), name), join(path, name));
  };
  copy(2024, "ZHM-2024-kk.xlsx");
  copy(2025, "KZO-2025-kk.xlsx");
  const tie = await runBagalau(["rate", path, "--lang", "en"]);
  expect(tie.status).toBe(2);
  expect(tie.err).toContain("2024, 2025");
  copy(2025, "AKT-2025-kk.xlsx");
  const majority = await runBagalau(["rate", path, "--lang", "en"]);
  expect(majority.status).toBe(0);
  expect(majority.out).toContain("Ranking for 2025");
  expect(majority.out).toContain("ZHM-2024-kk.xlsx");
  expect((await runBagalau(["rate", path, "--lang", "en", "--year", "2024"])).out).toContain("Ranking for 2024");
});

test("a folder without workbooks is wrong usage", async () => {
  const path = join(folder.path, "bare");
  mkdirSync(path);
  const { status, err } = await runBagalau(["rate", path, "--lang", "en"]);
  expect([status, err.split("\n")[0]]).toEqual([2, wordsOfCli("en").errors.noReturns]);
});

test("JSON on standard input is rated by the strict contract", async () => {
  const { status, err } = await runBagalau(["rate", "--json"], "{}");
  expect(status).toBe(2);
  expect(JSON.parse(err)).toHaveProperty("error.code");
});

test("`template` writes an empty return for every organisation with last year's figures beside", async () => {
  const out = join(folder.path, "templates");
  const args = ["template", "--year", "2026", "--lang", "kk", "--out", out, "--due", "2027-01-31"];
  expect((await runBagalau([...args, "--previous", join(samples, "2025")])).status).toBe(0);
  const names = readdirSync(out);
  expect(names).toHaveLength(20);
  const { workbook, faults } = readCells(new Uint8Array(readFileSync(join(out, "KZO-2026-kk.xlsx"))));
  expect(faults).toEqual([]);
  if (workbook === undefined) throw new Error("not read");
  expect(readIdentity(workbook, "a")).toMatchObject({ year: 2026, organisation: "KZO", synthetic: false });
  const base = workbook.sheets[1];
  expect(base?.cells.get("D7")?.value).toBe(40814);
  expect(base?.cells.get("E7")).toBeUndefined();
  expect(workbook.sheets[0]?.cells.get("B8")?.value).toBe("31.01.2027\u00A0ж.");
});

test("an empty template is a return without data, not an error of the file", async () => {
  const { status, out } = await runBagalau(["rate", join(folder.path, "templates"), "--lang", "en"]);
  expect(status).toBe(0);
  expect(out.match(/no return/g)?.length).toBe(20);
});
