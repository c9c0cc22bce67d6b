import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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
