import { join } from "node:path";
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { planForm } from "../../src/campaign/forms/plan-form";
import { followCampaign } from "../../src/campaign/model/follow-campaign";
import { makeCampaignSample } from "../../src/campaign/sample/make-campaign-sample";
import { planCampaign } from "../../src/campaign/sheets/plan-campaign";
import { scheduleColumn } from "../../src/campaign/sheets/schedule-columns";
import { roster } from "../../src/rating/organisations/roster";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const folder = temporaryFolder();
afterAll(folder.remove);

test("sample, forms, and a campaign taken together from its workbook and forms", async () => {
  const [workbook, forms, out] = ["workbook", "forms", "out"].map((name) => join(folder.path, name)) as [
    string,
    string,
    string,
  ];
  expect((await runBagalau(["campaign", "sample", "--lang", "ru", "--out", workbook])).status).toBe(0);
  const [file = ""] = readdirSync(workbook);
  expect(file).toBe("campaign-2023-2024-ru.xlsx");
  const book = join(workbook, file);
  const empty = await runBagalau(["campaign", "forms", book, "--lang", "ru", "--out", forms]);
  expect(empty.status).toBe(0);
  // How the campaign goes is nothing that the forms are to be mended for.
  expect(empty.out).toMatch(/Предупреждения: 36\..*\n.*не к формам. Их перечень: campaign <файл>\.\n$/);
  const made = readdirSync(forms);
  expect(made).toHaveLength(20);
  const one = join(forms, "form-2023-2024-KZO.xlsx");
  // Forms that nobody filled in are told to be such.
  const untouched = await runBagalau(["campaign", book, ...made.map((name) => join(forms, name)), "--lang", "en"]);
  expect(untouched.out).toMatch(/Values taken from forms: 0\nForms not filled in or not changed: 20\n/);
  // A form of an organisation whose form came before is refused: it is no form without new values.
  const copy = join(folder.path, "z-copy.xlsx");
  copyFileSync(one, copy);
  const doubled = await runBagalau(["campaign", book, one, copy, "--lang", "ru"]);
  expect([doubled.status, doubled.out]).toEqual([
    1,
    expect.stringMatching(/изменены\): 1\n {2}form-2023-2024-KZO\.xlsx\nФайлов не принято: 1\n {2}z-copy\.xlsx\n/),
  ]);
  const run = await runBagalau(["campaign", book, one, "--lang", "ru", "--out", out]);
  expect([run.status, run.out.includes("районная, городская: проведено 200 / 203")]).toEqual([0, true]);
  expect(readdirSync(out).filter((name) => name.endsWith(".docx"))).toHaveLength(8);
  const twice = await runBagalau(["campaign", book, join(out, "campaign-2023-2024-ru.xlsx"), "--lang", "en"]);
  expect([twice.status, twice.out]).toEqual([1, expect.stringContaining("this one is not taken")]);
  // Forms nobody said where to write are not made in silence.
  const nowhere = await runBagalau(["campaign", "forms", book, "--lang", "ru"]);
  expect([nowhere.status, nowhere.err]).toEqual([2, expect.stringContaining("--out <папка>")]);
  const again = await runBagalau(["campaign", book, one, "--out", out]);
  expect([again.status, again.err]).toEqual([2, expect.stringContaining("campaign-2023-2024-ru.xlsx")]);
  // What is not read beside them is named with the reason, in words.
  for (const name of ["list.csv", `~$${file}`]) writeFileSync(join(workbook, name), "x");
  writeFileSync(join(workbook, "cut.zip"), "PK");
  const beside = await runBagalau(["campaign", workbook, "--lang", "en"]);
  expect(beside.status).toBe(1);
  expect(beside.out).toMatch(/list\.csv\n[^\n]{0,40}passed over: only \.xlsx workbooks/);
  expect(beside.out).toMatch(/~\$campaign-2023-2024-ru\.xlsx\n[^\n]{0,40}passed over: it is the lock file/);
  expect(beside.out).toMatch(/cut\.zip\n[^\n]{0,40}cannot be read: /);
  const json = await runBagalau(["campaign", book, one, "--json"]);
  expect(JSON.parse(json.out)).toMatchObject({
    ...{ delegates: { byNorm: 147 }, changes: [], refused: [] },
    untouched: ["form-2023-2024-KZO.xlsx"],
  });
  const alone = await runBagalau(["campaign", one, "--lang", "en"]);
  expect([alone.status, alone.err]).toEqual([
    2,
    expect.stringContaining("None of the files is the workbook of a campaign"),
  ]);
});

test("a cell that could not be read is told, and a strict run ends with 1 for it", async () => {
  const data = makeCampaignSample(roster.slice(0, 2), "ru");
  const plan = planForm(data, "AST");
  const schedule = plan.names.find(({ name }) => name === "cmp_schedule_2023");
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.key === "campaign-schedule" &&
      cell.row === (schedule?.area.row ?? 0) + 1 &&
      cell.column === scheduleColumn("planned")
        ? { ...cell, value: "осенью" }
        : cell,
    ),
  }));
  const [book, form] = ["strict-book.xlsx", "strict-form.xlsx"].map((name) => join(folder.path, name)) as [
    string,
    string,
  ];
  writeFileSync(book, await writePlan(planCampaign(data, followCampaign(data))));
  writeFileSync(form, await writePlan({ ...plan, sheets }));
  const run = (...more: readonly string[]) => runBagalau(["campaign", book, form, "--lang", "ru", ...more]);
  const usual = await run();
  expect([usual.status, usual.out]).toEqual([0, expect.stringMatching(/strict-form\.xlsx\n {2}Ошибка\. .*осенью/)]);
  expect((await run("--strict")).status).toBe(1);
  expect((await runBagalau(["campaign", "forms", book, "--strict", "--out", join(folder.path, "f")])).status).toBe(0);
  expect((await runBagalau(["campaign", "sample", "--strict"])).status).toBe(2);
});

test("campaign --json answers a document, and refuses a wrong one with status 2", async () => {
  const right = await runBagalau(
    ["campaign", "--json"],
    '{"organisations":[{"id":"KZO","level":"oblast","members":12500}]}',
  );
  expect([right.status, (JSON.parse(right.out) as { delegates: { byNorm: number } }).delegates.byNorm]).toEqual([0, 3]);
  const wrong = await runBagalau(["campaign", "--json"], "{}");
  expect([wrong.status, JSON.parse(wrong.err)]).toEqual([
    2,
    { error: { code: "input.missing", message: '"organisations" is missing.', path: "organisations" } },
  ]);
});
