import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { changeCell } from "../../src/cli/files/change-plan";
import { sampleRequest } from "../../src/cli/files/sample-files";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";
import { languages } from "../../src/text/language";
import { rate } from "../../src/rating/rate";
import { findingKey } from "../../src/rating/finding-key";
import type { Rating } from "../../src/rating/rating";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import type { LogRecord } from "../../src/kernel/log-record";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { readIdentity } from "../../src/evaluation/returns/form/identity/read-identity";
import type { Cell } from "../../src/sheets/plan/sheet-plan";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { withWrittenCells } from "../../src/cli/files/written-cells";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const samples = resolve(__dirname, "../../assets/samples");
const folder = temporaryFolder();
afterAll(folder.remove);

test.each(languages)("--help in %s", async (language) => {
  const { status, out } = await runBagalau(["--help", "--lang", language]);
  expect(status).toBe(0);
  expect(out).toBe(`${wordsOfCli(language).help}${wordsOfCli(language).papers.help}`);
  for (const word of ["rate", "template", "sample", "--year", "--lang", "--out", "--overwrite", "--strict", "--json"]) {
    expect(out).toContain(word);
  }
});

test("--help speaks the language of the system where it is one of ours", async () => {
  const { LC_ALL } = process.env;
  for (const [locale, language] of [
    ["ru_RU.UTF-8", "ru"],
    ["en_US.UTF-8", "en"],
    ["kk_KZ", "kk"],
    ["de_DE", "kk"],
  ] as const) {
    process.env["LC_ALL"] = locale;
    const { help, papers } = wordsOfCli(language);
    expect((await runBagalau(["--help"])).out).toBe(`${help}${papers.help}`);
  }
  if (LC_ALL === undefined) delete process.env["LC_ALL"];
  else process.env["LC_ALL"] = LC_ALL;
});

test.each<[string[], (words: ReturnType<typeof wordsOfCli>["errors"]) => string]>([
  [["rank"], (words) => words.unknownCommand("rank")],
  [["rate"], (words) => words.noInput],
  [["rate", "no-such-folder"], (words) => words.notFound("no-such-folder")],
  [["rate", "x", "--year", "25"], (words) => words.badYear("25")],
  [["rate", "x", "--shout"], (words) => words.badOption("--shout")],
  [["template", "--out", "x"], (words) => words.noYear],
  [["template", "--year", "2025"], (words) => words.noOut],
  [
    ["template", "--year", "2025", "--out", "x", "--due", "31.02.2026"],
    (words) => words.badDate("--due", "31.02.2026"),
  ],
  [["sample", "--year", "2023"], (words) => words.sampleYear],
  [["rate", "x", "--due", "31/01/2026"], (words) => words.badDate("--due", "31/01/2026")],
  [["remarks", "x", "--due", "46053"], (words) => words.badDate("--due", "46053")],
  [["act", "x.xlsx", "--date", "20 февраля"], (words) => words.badDate("--date", "20 февраля")],
  [["rate", "x", "--overwrite"], (words) => words.badOption("--overwrite")],
  [["rate", "--json", "--year", "2025"], (words) => words.badOption("--year")],
  [["rate", "--json", "no-such-folder"], (words) => words.notFound("no-such-folder")],
  [["template", "--json", "--year", "2025", "--out", "x"], (words) => words.badOption("--json")],
  [["template", "x", "--year", "2025", "--out", "x"], (words) => words.extraWord("x")],
  [["rate", "x", "--out", "x.txt"], (words) => words.outEnding("x.txt", ".xlsx")],
  [["rate", "x", "--out", "results"], (words) => words.outEnding("results", ".xlsx")],
  [["archive", "x.xlsx", "--out", "years.xlsx"], (words) => words.outEnding("years.xlsx", ".json")],
  [["template", "--year", "2025", "--out", "forms.zip"], (words) => words.outFolder("forms.zip")],
  [["sample", "--out", "sample.xlsx"], (words) => words.outFolder("sample.xlsx")],
  [["act", "x.xlsx", "--out", "act.docx"], (words) => words.outFolder("act.docx")],
  [["campaign", "x.xlsx", "--out", "campaign.xlsx"], (words) => words.outFolder("campaign.xlsx")],
  [["sample", "--previous", "x"], (words) => words.badOption("--previous")],
  [["sample", "x"], (words) => words.extraWord("x")],
  [["rate", "--lang", "de", "x", "--overwrite"], (words) => words.badOption("--overwrite")],
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

test("where no file is usable or the years tie, the faults of the files are said before the question", async () => {
  const path = join(folder.path, "faults");
  mkdirSync(path);
  writeFileSync(join(path, "bare.xlsx"), "");
  const none = await runBagalau(["rate", path, "--lang", "en"]);
  expect([none.status, none.err.split("\n")[0]]).toEqual([2, wordsOfCli("en").errors.noYear]);
  expect(none.out).toMatch(
    /^Findings\nErrors: 1\. Warnings: 0\. Notes: 0\.\n\nbare\.xlsx\n {2}Error\. The file is empty\n/,
  );
  cpSync(join(samples, "2024", "ZHM-2024-kk.xlsx"), join(path, "ZHM-2024-kk.xlsx"));
  cpSync(join(samples, "2025-with-errors", "PVL-2025-ru.xlsx"), join(path, "PVL-2025-ru.xlsx"));
  const tie = await runBagalau(["rate", path, "--lang", "en"]);
  expect([tie.status, tie.err.includes("2024, 2025")]).toEqual([2, true]);
  expect(tie.out).toContain("The file is empty");
  expect(tie.out).toMatch(/PVL-2025-ru\.xlsx\n {2}Error\. The cell holds a formula/);
  const json = await runBagalau(["rate", path, "--json"]);
  expect([
    json.status,
    (JSON.parse(json.out) as { findings: { code: string }[] }).findings.map(({ code }) => code),
  ]).toEqual([2, ["file.empty", "cell.formula"]]);
});

test("a pipe is not waited for, neither named nor in a folder", async () => {
  const path = join(folder.path, "pipe");
  mkdirSync(path);
  const pipe = join(path, "KZO.xlsx");
  execFileSync("mkfifo", [pipe]);
  const { errors } = wordsOfCli("en");
  const said = async (args: readonly string[]) =>
    (await runBagalau(["rate", ...args, "--lang", "en"])).err.split("\n")[0];
  expect([await said([pipe]), await said([path])]).toEqual([errors.notAFile(pipe), errors.noReturns]);
});

test("a field of the apparatus that a form changed counts as issued, and the prize says what it rests on", async () => {
  const path = join(folder.path, "apparatus");
  mkdirSync(path);
  const plan = changeCell(planReturn(sampleRequest(2025, "KZO")), "figure:B18", { value: 1 });
  writeFileSync(join(path, "KZO-2025-kk.xlsx"), await writePlan(plan));
  const rated = async (file: string) => JSON.parse((await runBagalau(["rate", file, "--json"])).out) as Rating;
  const { findings, awards, organisations } = await rated(path);
  const whole = await rated("assets/samples/2025/KZO-2025-kk.xlsx");
  const issued = sampleRequest(2025, "KZO").filled?.base?.["B18"] ?? null;
  const found = findings.find(({ code }) => code === "cell.of-apparatus");
  expect(found).toMatchObject({ level: "error", base: "B18", params: { value: 1, issued } });
  expect(organisations.map(({ total }) => total)).toEqual(whole.organisations.map(({ total }) => total));
  expect(awards.prizes).toMatchObject([{ id: "KZO", restsOn: found && [findingKey(found)] }]);
});

test("last year's returns stand in where a form's own figures of that year were changed", async () => {
  const path = join(folder.path, "changed");
  mkdirSync(path);
  const own = changeCell(planReturn(sampleRequest(2025, "KZO")), "figure:2.1", { value: 9000 });
  const plan = changeCell(own, "figure:1.2", { value: 9000 });
  const forge = (cell: Cell): Cell => (cell.column === 4 && cell.value === 496 ? { ...cell, value: 4960 } : cell);
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(forge) }));
  writeFileSync(join(path, "KZO-2025-kk.xlsx"), await writePlan({ ...plan, sheets }));
  const jumps = async (args: readonly string[]) => {
    const { findings } = JSON.parse((await runBagalau(["rate", path, "--json", ...args])).out) as Rating;
    expect(findings.map(({ code }) => code)).toContain("file.last-year-changed");
    const changed = new Set(["1.2", "2.1"]);
    return findings.flatMap(({ code, indicator = "" }) =>
      code === "last-year.jump" && changed.has(indicator) ? [indicator] : [],
    );
  };
  // What was changed beside 1.2 leaves the comparison of every other row as it was.
  expect(await jumps([])).toEqual(["2.1"]);
  expect(await jumps(["--previous", join(samples, "2024")])).toEqual(["1.2", "2.1"]);
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

test("`template` says what of last year's returns it could not use", async () => {
  const args = ["template", "--year", "2026", "--lang", "en", "--out", join(folder.path, "beside-faults")];
  const { status, out } = await runBagalau([...args, "--previous", join(samples, "2025-with-errors")]);
  expect(status).toBe(0);
  expect(out).toMatch(/\nPVL-2025-ru\.xlsx\n {2}Error\. The cell holds a formula/);
  expect(out).toMatch(/\nALA-2025-ru\.xlsx\n {2}Error\. The file is empty/);
  expect(out).toContain("Files written: 20.");
});

test("an empty template is a return without data, not an error of the file", async () => {
  const { status, out } = await runBagalau(["rate", join(folder.path, "templates"), "--lang", "en"]);
  expect(status).toBe(0);
  expect(out.match(/no return/g)?.length).toBe(20);
});

/** A folder with the filled return of KZO, and its bytes. */
function folderOfReturn(name: string): { path: string; file: string; bytes: Buffer } {
  const path = join(folder.path, name);
  mkdirSync(path);
  const file = join(path, "KZO-2025-kk.xlsx");
  cpSync(join(samples, "2025/KZO-2025-kk.xlsx"), file);
  return { path, file, bytes: readFileSync(file) };
}

test("`template` and `sample` write nothing where a file is in the way, unless told to replace it", async () => {
  const { path, file, bytes } = folderOfReturn("in-the-way");
  for (const language of languages) {
    const { errors } = wordsOfCli(language);
    const refusal = `${errors.filesThere("1", `  ${file}`)}\n${errors.hint}\n`;
    // Names of templates end with their language, those of the sample do not.
    const commands = [...(language === "kk" ? [["template"]] : []), ["sample"]];
    for (const command of commands) {
      const run = await runBagalau([...command, "--year", "2025", "--lang", language, "--out", path]);
      expect(run).toEqual({ status: 2, out: "", err: refusal });
    }
  }
  expect(readdirSync(path)).toEqual(["KZO-2025-kk.xlsx"]);
  expect(readFileSync(file)).toEqual(bytes);
  expect((await runBagalau(["template", "--year", "2025", "--out", path, "--overwrite"])).status).toBe(0);
  expect(readdirSync(path)).toHaveLength(20);
  expect(readFileSync(file)).not.toEqual(bytes);
});

test("one file in the way of three folders of the sample keeps all three from being written", async () => {
  const path = join(folder.path, "three");
  mkdirSync(join(path, "2025-with-errors"), { recursive: true });
  writeFileSync(join(path, "2025-with-errors", "KZO-2025-kk.xlsx"), "mine");
  expect((await runBagalau(["sample", "--out", path])).status).toBe(2);
  expect(readdirSync(path)).toEqual(["2025-with-errors"]);
});

test("`rate --out` replaces no return and no other file", async () => {
  const { path, file, bytes } = folderOfReturn("out-is-in");
  const note = join(path, "note.xlsx");
  writeFileSync(note, "mine");
  for (const language of languages) {
    const { errors } = wordsOfCli(language);
    for (const taken of [file, note]) {
      const { status, out, err } = await runBagalau(["rate", path, "--lang", language, "--out", taken]);
      expect({ status, out, err }).toEqual({ status: 2, out: "", err: `${errors.outTaken(taken)}\n${errors.hint}\n` });
    }
  }
  expect(readFileSync(file)).toEqual(bytes);
  expect(readFileSync(note, "utf8")).toBe("mine");
});

test("a rated workbook among the returns is passed over with a note, and the next run replaces it", async () => {
  const { path } = folderOfReturn("out-beside");
  const rated = join(path, "rated.xlsx");
  expect((await runBagalau(["rate", path, "--out", rated])).status).toBe(0);
  writeFileSync(rated, readFileSync(rated));
  for (const language of languages) {
    const out = language === "ru" ? ["--out", rated] : [];
    const run = await runBagalau(["rate", path, "--lang", language, "--json", ...out]);
    expect(run.status).toBe(0);
    const { skipped, written } = wordsOfCli(language);
    expect(run.err).toBe(`${skipped("rated.xlsx")}\n${out.length > 0 ? `${written(rated)}\n` : ""}`);
    const { findings } = JSON.parse(run.out) as Rating;
    expect(findings.filter((one) => one.file === "rated.xlsx").map(({ code, level }) => [code, level])).toEqual([
      ["file.rated-workbook", "note"],
    ]);
  }
});

test("a rated workbook with records in its log, live functions, a corrected figure or an own sheet is not replaced", async () => {
  const { path } = folderOfReturn("worked-on");
  const data = makeSample(2025, "ru");
  const record: LogRecord = { at: "20.02.2026 14:05", who: "A", action: "criteriaChanged", where: "1.1" };
  const logged = planYear({ ...data, log: [record] }, rate(toRatingInput(data)));
  const untouched = withWrittenCells(planYear(data, rate(toRatingInput(data))));
  const { properties } = untouched;
  const place = Object.keys(untouched.sheets[0]?.places ?? {})[0] ?? "";
  const live = changeCell(untouched, place, { value: 2025, formula: "=BAGALAU.PLACES(A1)" });
  const changed = (key: string, value: (cell: Cell) => Partial<Cell> | null) => ({
    ...untouched,
    sheets: untouched.sheets.map((sheet) => {
      const at = sheet.key === key ? sheet.cells.findIndex((cell) => value(cell) !== null) : -1;
      return at < 0
        ? sheet
        : { ...sheet, cells: sheet.cells.map((cell, index) => (index === at ? { ...cell, ...value(cell) } : cell)) };
    }),
  });
  const isNumber = ({ value, formula }: Cell) => typeof value === "number" && value > 100 && formula === undefined;
  const corrected = changed("base", (cell) => (isNumber(cell) ? { value: Number(cell.value) + 1 } : null));
  const [first] = untouched.sheets;
  const own = first && {
    ...untouched,
    sheets: [...untouched.sheets, { ...first, key: "own", name: "Own", cells: [] }],
  };
  for (const [name, workbook, status] of [
    ["logged", { ...logged, properties }, 2],
    ["live", live, 2],
    ["corrected", corrected, 2],
    ["own", own ?? untouched, 2],
    ["untold", { ...untouched, properties: {} }, 2],
    ["untouched", untouched, 0],
  ] as const) {
    const target = join(path, `${name}.xlsx`);
    writeFileSync(target, await writePlan(workbook));
    expect([name, (await runBagalau(["rate", path, "--out", target])).status]).toEqual([name, status]);
  }
});
