import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleRequest } from "../../src/cli/files/sample-files";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import type { Rating } from "../../src/rating/rating";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { languages } from "../../src/text/language";
import { exchangeRows, insertColumn } from "../unit/return/move-cells";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const folder = temporaryFolder();
afterAll(folder.remove);
const form = planReturn(sampleRequest(2025, "KZO"));

async function folderOf(name: string, plan: WorkbookPlan): Promise<string> {
  const path = join(folder.path, name);
  mkdirSync(path);
  writeFileSync(join(path, "AKT.xlsx"), await writePlan(planReturn(sampleRequest(2025, "AKT"))));
  writeFileSync(join(path, "KZO.xlsx"), await writePlan(plan));
  return path;
}

async function rated(path: string, ...more: string[]): Promise<{ readonly rating: Rating; readonly err: string }> {
  const { out, err } = await runBagalau(["rate", path, "--json", "--lang", "ru", ...more]);
  return { rating: JSON.parse(out) as Rating, err };
}

const codesOf = ({ findings }: Rating): string[] =>
  findings.filter(({ file, code }) => file === "KZO.xlsx" && code.startsWith("file.")).map(({ code }) => code);

test("a form with sorted rows is refused with what stands elsewhere, and read by its codes where that is asked", async () => {
  const whole = await rated(await folderOf("whole", form));
  const path = await folderOf("sorted", exchangeRows(form, "block-2", 6, 8));
  const refused = await rated(path);
  expect(codesOf(refused.rating)).toEqual(["file.changed-layout"]);
  const rows = "2.1: 6 → 8; 2.3: 8 → 6";
  expect(refused.err).toContain(wordsOfCli("ru").readableByCodes);
  expect(refused.err).toMatch(new RegExp(`^ {2}KZO\\.xlsx, .{1,31}\\. ${rows}$`, "m"));
  const read = await rated(path, "--by-codes");
  expect(codesOf(read.rating)).toEqual(["file.read-by-codes"]);
  expect(read.rating.findings.find(({ code }) => code === "file.read-by-codes")).toMatchObject({
    ...{ level: "warning", organisation: "KZO", params: { rows } },
  });
  expect(read.err).not.toContain(wordsOfCli("ru").readableByCodes);
  const results = ({ organisations }: Rating) => organisations.map(({ id, points, place }) => ({ id, points, place }));
  expect(results(read.rating)).toEqual(results(whole.rating));
});

test.each(languages)("the findings that are printed in %s name what stood elsewhere", async (language) => {
  const path = await folderOf(`printed-${language}`, exchangeRows(form, "block-2", 6, 8));
  const { out } = await runBagalau(["rate", path, "--by-codes", "--lang", language]);
  expect(out).toContain("2.1: 6 → 8; 2.3: 8 → 6");
});

test("a doubtful form is refused however it is asked for", async () => {
  const path = await folderOf("doubtful", insertColumn(form, "block-2", 5));
  const { rating, err } = await rated(path, "--by-codes");
  expect(codesOf(rating)).toEqual(["file.changed-layout"]);
  expect(err).not.toContain("→");
});

test("the board and remarks are asked the same way", async () => {
  const path = await folderOf("board", exchangeRows(form, "block-2", 6, 8));
  const refused = await runBagalau(["board", path, "--lang", "ru"]);
  expect(refused.err).toContain(wordsOfCli("ru").readableByCodes);
  const read = await runBagalau(["board", path, "--lang", "ru", "--by-codes"]);
  expect(read.err).toBe("");
  const remarks = ["remarks", path, "--lang", "ru", "--by-codes", "--out", join(folder.path, "remarks")];
  expect((await runBagalau(remarks)).err).not.toContain(wordsOfCli("ru").readableByCodes);
});
