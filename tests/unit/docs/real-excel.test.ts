import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelCheckEn } from "../../../src/pane/words/excel-check/en";

const root = join(__dirname, "../../..");
const rows = readFileSync(join(root, "docs/real-excel.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| +\d/.test(line))
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
const told = Object.values(excelCheckEn.probes).map(({ name }) => name);

test("each behaviour of Excel has its row, in order and told whole", () => {
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
  for (const row of rows) expect([row[0], row.length, row.includes("")]).toEqual([row[0], 5, false]);
});

test("tests that a row names are there, and so are the lines of the check", () => {
  for (const [number, , , held = "", check = ""] of rows) {
    const paths = [...held.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
    expect([number, held === "–" || paths.length > 0]).toEqual([number, true]);
    for (const path of paths) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
    // Names of lines hold no comma.
    const lines = check === "–" ? [] : check.split(", ");
    expect([number, lines.filter((line) => !told.includes(line))]).toEqual([number, []]);
    // What neither a test nor the user's own Excel shows would be a claim.
    expect([number, paths.length + lines.length > 0]).toEqual([number, true]);
  }
});
