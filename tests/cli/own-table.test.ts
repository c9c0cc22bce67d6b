import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { rate } from "../../src/rating/rate";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { machineColumn } from "../../src/evaluation/sheets/criteria/criteria-columns";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { join } from "node:path";
import type { Rating } from "../../src/rating/rating";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";
import { loadFindingWords } from "../../src/evaluation/words/findings/load-finding-words";
import { changePart } from "../xlsx/change-parts";
import { compoundFile, encryptedStreams } from "../xlsx/compound-file";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const folder = temporaryFolder();
afterAll(folder.remove);

const words = (kk: string, ru: string) => ({ kk, ru });
/** A table of another union: levels, marks of two members, a scale of dates, and one indicator for each meeting. */
const criteria = {
  blocks: [{ block: 1, ...words("Жұмыс", "Работа") }],
  base_fields: [
    { code: "B01", ...words("Аудандық", "Районных"), unit: words("дана", "ед."), type: "integer", min: 0 },
    { code: "B02", ...words("Облыстық", "Областных"), unit: words("дана", "ед."), type: "integer", min: 0 },
    { code: "B03", ...words("Бірінші баға", "Первая оценка"), unit: words("ұпай", "балл"), type: "decimal", min: 0 },
    { code: "B04", ...words("Екінші баға", "Вторая оценка"), unit: words("ұпай", "балл"), type: "decimal", min: 0 },
  ],
  indicators: [
    {
      block: 1,
      code: "1.1",
      ...words("Байқаулар", "Конкурсы"),
      type: "integer",
      rule: {
        kind: "levels",
        levels: [
          { field: "B01", points: 3 },
          { field: "B02", points: 5, cap: 10 },
        ],
      },
    },
    {
      block: 1,
      code: "1.2",
      ...words("Бөлме", "Кабинет"),
      type: "decimal",
      rule: { kind: "mark", cap: 10, marks: ["B03", "B04"] },
    },
    {
      block: 1,
      code: "1.3",
      ...words("Есеп", "Отчёт"),
      type: "date",
      rule: {
        kind: "date_bands",
        due_year: "reporting_year+1",
        days: [
          { until: "01-20", points: 10 },
          { until: null, points: 0 },
        ],
      },
    },
    {
      block: 1,
      code: "1.4",
      ...words("Кездесулер", "Встречи"),
      type: "integer",
      rule: { kind: "per_unit", points: 3, most: 4 },
    },
  ],
  checks: [],
};
const table = join(folder.path, "table.json");
beforeAll(() => {
  writeFileSync(table, JSON.stringify({ criteria }));
});

test("forms of another table are made, filled and rated by it, from figure to place, and by no other", async () => {
  const filled = join(folder.path, "filled");
  expect((await runBagalau(["sample", "--year", "2025", "--table", table, "--out", filled])).status).toBe(0);
  const rated = await runBagalau(["rate", filled, "--table", table, "--json"]);
  const { organisations, findings } = JSON.parse(rated.out) as Rating;
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  expect(organisations.every(({ points }) => Object.values(points).every((one) => one !== null))).toBe(true);
  expect(Math.max(...organisations.map(({ points }) => points["1.4"] ?? 0))).toBe(12);
  const other = JSON.parse((await runBagalau(["rate", filled, "--json"])).out) as Rating;
  expect(other.findings.filter(({ code }) => code === "file.other-criteria")).toHaveLength(20);
  expect(rated.status).toBe(0);

  // A workbook of that year gives its table and roster to the next one.
  const book = join(folder.path, "2025.xlsx");
  await runBagalau(["rate", filled, "--table", table, "--out", book, "--lang", "ru"]);
  const forms = join(folder.path, "forms");
  expect((await runBagalau(["template", "--year", "2026", "--book", book, "--out", forms])).status).toBe(0);
  expect(readdirSync(forms)).toHaveLength(20);
  const empty = JSON.parse((await runBagalau(["rate", join(forms), "--book", book, "--json"])).out) as Rating;
  expect(empty.findings.filter(({ code }) => code.startsWith("file."))).toEqual([]);
  const again = JSON.parse((await runBagalau(["rate", filled, "--book", book, "--json"])).out) as Rating;
  expect(again.organisations).toEqual(organisations);
});

test("a rule changed by hand in a workbook whose words still say the former one is told by every command that takes it", async () => {
  const data = makeSample(2025, "ru");
  const plan = planYear(data, rate(toRatingInput(data)));
  const row = plan.sheets.find(({ key }) => key === "criteria")?.places["criterion:1.2"]?.row;
  const changed = plan.sheets.map((sheet) =>
    sheet.key !== "criteria"
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.row === row && cell.column === machineColumn + 1 ? { ...cell, value: 777 } : cell,
          ),
        },
  );
  const book = join(folder.path, "changed.xlsx");
  writeFileSync(book, await writePlan({ ...plan, sheets: changed }));
  const forms = join(folder.path, "of-changed");
  const template = await runBagalau(["template", "--year", "2026", "--book", book, "--out", forms, "--lang", "en"]);
  expect(template.out).toContain("changed.xlsx");
  expect(template.out).toContain("1.2");
  const samples = "assets/samples/2025/KZO-2025-kk.xlsx";
  const { findings } = JSON.parse((await runBagalau(["rate", samples, "--book", book, "--json"])).out) as Rating;
  expect(findings.filter(({ file }) => file === "changed.xlsx")).toEqual([
    expect.objectContaining({ code: "criteria.words-differ", level: "error", indicator: "1.2" }),
  ]);
});

test("a table in words is taken where nothing is open, else the lines that ask are named", async () => {
  const forms = join(folder.path, "worded");
  const csv = join(folder.path, "table.csv");
  writeFileSync(
    csv,
    "№;Показатель;Ед. изм.;Баллы\n1.1;Встречи;ед.;3 балла за каждую встречу\n1.2;Договор;да/нет;да – 10; нет – 0\n".replace(
      "да – 10; нет – 0",
      '"да – 10; нет – 0"',
    ),
  );
  expect((await runBagalau(["template", "--year", "2025", "--table", csv, "--out", forms])).status).toBe(0);
  writeFileSync(csv, "№;Показатель;Ед. изм.;Баллы\n1.1;Встречи;ед.;10\n1.2;Курсы;ед.;5 баллов за каждый курс\n");
  const refused = await runBagalau(["template", "--year", "2025", "--table", csv, "--out", forms, "--lang", "ru"]);
  expect([refused.status, refused.err]).toEqual([
    2,
    expect.stringContaining(wordsOfCli("ru").errors.tableOpen(csv, "1.1")),
  ]);
});

test.each([
  ["a form is no workbook of a year", ["--book", "assets/samples/2025/KZO-2025-kk.xlsx"], "badBook"],
  ["a file that is no table", ["--table", "package.json"], "noTable"],
] as const)("%s", async (_, option, fault) => {
  const refused = await runBagalau(["rate", "assets/samples/2025", ...option, "--lang", "ru"]);
  expect([refused.status, refused.err]).toEqual([
    2,
    expect.stringContaining(wordsOfCli("ru").errors[fault](option[1])),
  ]);
});

test("a workbook that cannot be read is refused by what is wrong with it", async () => {
  const data = makeSample(2025, "ru");
  const plan = planYear(data, rate(toRatingInput(data)));
  const at = plan.sheets.findIndex(({ key }) => key === "criteria");
  const bytes = await writePlan(plan);
  const [locked, unreckoned] = [join(folder.path, "locked.xlsx"), join(folder.path, "unreckoned.xlsx")];
  writeFileSync(locked, compoundFile(encryptedStreams(bytes)));
  const withoutValues = (part: string) =>
    part.replace(/(<c [^>]*?)(?: t="\w+")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1>$2<v></v>");
  writeFileSync(unreckoned, changePart(bytes, `xl/worksheets/sheet${at + 1}.xml`, withoutValues));
  for (const language of ["kk", "ru"] as const) {
    const { sentences } = await loadFindingWords(language);
    const { cannotRead } = wordsOfCli(language).errors;
    for (const [book, code] of [
      [locked, "file.encrypted"],
      [unreckoned, "file.not-calculated"],
    ] as const) {
      const { title, remedy } = sentences[code];
      for (const command of [
        ["rate", "assets/samples/2025", "--book", book],
        ["verify", book],
        ["extract", book, "--out", join(folder.path, "papers")],
      ]) {
        const refused = await runBagalau([...command, "--lang", language]);
        expect([refused.status, refused.err, refused.out]).toEqual([
          2,
          expect.stringContaining(cannotRead(book, `${title}. ${remedy}`)),
          "",
        ]);
      }
    }
  }
});

test("a file named as the table that is damaged or too large is refused by that, not as one without a table", async () => {
  const written = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder.path, name), content);
    return join(folder.path, name);
  };
  const whole = readFileSync("assets/samples/2025/KZO-2025-kk.xlsx");
  const { sentences } = await loadFindingWords("ru");
  const { cannotRead, noTable } = wordsOfCli("ru").errors;
  for (const [table, code] of [
    [written("cut.xlsx", whole.subarray(0, 20_000)), "file.damaged"],
    [written("none.xlsx", "text"), "file.not-a-workbook"],
    [written("cut.docx", whole.subarray(0, 20_000)), "file.damaged"],
    [written("blank.xlsx", ""), "file.empty"],
    [written("cut.json", '{"indicators": ['), "input.not-json"],
    [written("large.csv", new Uint8Array(11_000_000)), "file.too-large"],
  ] as const) {
    const refused = await runBagalau([
      "template",
      "--table",
      table,
      "--year",
      "2026",
      "--lang",
      "ru",
      "--out",
      folder.path,
    ]);
    const { title } = sentences[code];
    expect([refused.status, refused.err]).toEqual([
      2,
      expect.stringContaining(cannotRead(table, title.split("{")[0] ?? "")),
    ]);
  }
  const letter = written("letter.docx", "text");
  const refused = await runBagalau([
    "template",
    "--table",
    letter,
    "--year",
    "2026",
    "--lang",
    "ru",
    "--out",
    folder.path,
  ]);
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining(noTable(letter))]);
});

test("what the apparatus filled in of the year's workbook counts, and a form that shows another value is named", async () => {
  const data = makeSample(2025, "ru");
  const { KZO = {} } = data.returns;
  const [issued, set] = [KZO.base?.["B18"], 1_000_000];
  const own = { ...KZO, base: { ...KZO.base, B18: set }, evidence: { ...KZO.evidence, B18: "План № 7" } };
  const book = join(folder.path, "set.xlsx");
  const changed = { ...data, returns: { ...data.returns, KZO: own } };
  writeFileSync(book, await writePlan(planYear(changed, rate(toRatingInput(changed)))));
  const rated = async (...args: readonly string[]) => {
    const { out } = await runBagalau(["rate", "assets/samples/2025", "--json", ...args]);
    return JSON.parse(out) as Rating;
  };
  const { findings, organisations } = await rated("--book", book);
  expect(findings.filter(({ code }) => code === "cell.of-apparatus")).toEqual([
    {
      ...{ code: "cell.of-apparatus", level: "warning", organisation: "KZO", base: "B18" },
      ...{
        file: "KZO-2025-kk.xlsx",
        sheet: expect.any(String) as string,
        cell: expect.stringMatching(/^E\d+$/) as string,
      },
      params: { value: issued, known: set },
    },
  ]);
  const ofBook = rate(toRatingInput(changed)).organisations;
  expect(organisations.map(({ id, points }) => [id, points])).toEqual(ofBook.map(({ id, points }) => [id, points]));
  const told = await runBagalau(["rate", "assets/samples/2025/KZO-2025-kk.xlsx", "--book", book, "--lang", "en"]);
  expect(told.out).toContain(`24, in the workbook 1\u00A0000\u00A0000`);

  // A cell of the apparatus that cannot be read is named, and what rests on the form's value instead is marked.
  const plan = planYear(changed, rate(toRatingInput(changed)));
  const unread = plan.sheets.map((sheet) => {
    const at = sheet.places["base:KZO:B18"];
    if (at === undefined) return sheet;
    const isIt = (cell: { readonly row: number; readonly column: number }) =>
      cell.row === at.row && cell.column === at.column;
    return { ...sheet, cells: sheet.cells.map((cell) => (isIt(cell) ? { ...cell, value: "#REF!" } : cell)) };
  });
  const unreadBook = join(folder.path, "unread.xlsx");
  writeFileSync(unreadBook, await writePlan({ ...plan, sheets: unread }));
  const doubted = await rated("--book", unreadBook);
  const named = doubted.findings.filter(({ code, base }) => code === "cell.error-value" && base === "B18");
  expect(named).toMatchObject([{ level: "error", organisation: "KZO", file: "unread.xlsx" }]);
  expect(doubted.organisations.find(({ id }) => id === "KZO")?.restsOn).not.toEqual([]);

  // Where the sheet of such values is gone, every result rests on what is not known.
  const base = plan.sheets.findIndex(({ places }) => places["base:KZO:B18"] !== undefined);
  const lost = { ...plan, sheets: plan.sheets.filter((_, at) => at !== base) };
  const names = lost.names.filter(({ sheet }) => sheet !== plan.sheets[base]?.key);
  const lostBook = join(folder.path, "lost.xlsx");
  writeFileSync(lostBook, await writePlan({ ...lost, names }));
  const without = await rated("--book", lostBook);
  expect(without.findings.filter(({ code }) => code === "year.sheet-lost")).toMatchObject([
    { level: "error", file: "lost.xlsx", params: { name: plan.sheets[base]?.name } },
  ]);
  expect(without.organisations.filter(({ restsOn = [] }) => restsOn.length === 0)).toEqual([]);

  // Of another table, and of another year, a workbook says nothing of what the apparatus filled in.
  const alone = join(folder.path, "appendix.json");
  writeFileSync(alone, JSON.stringify({ criteria: data.criteria }));
  for (const one of [book, unreadBook, lostBook]) {
    expect(await rated("--book", one, "--table", alone)).toEqual(await rated());
  }
});
