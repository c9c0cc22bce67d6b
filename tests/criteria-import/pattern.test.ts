import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pattern } from "../../src/evaluation/criteria-import/wording/pattern";

test("letters of the three languages are letters, inside classes and out of them, and nothing else is", () => {
  expect(pattern("^\\p{L}+$").test("әғқңөұүһіёйя")).toBe(true);
  expect(pattern("^[\\p{L} -]+$").test("іс-шара min")).toBe(true);
  expect(pattern("(?<!\\p{L})да(?!\\p{L})").test("надаль")).toBe(false);
  expect(pattern("^[^\\p{L}]+$").test("12 – 5 %")).toBe(true);
  for (const other of ["é", "中", "1", "_"]) expect(pattern("^\\p{L}$").test(other)).toBe(false);
});

test("every pattern of the reader that is put together is made so", () => {
  const folder = join(__dirname, "../../src/evaluation/criteria-import");
  const made = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      name.endsWith(".ts") &&
      !name.endsWith("/pattern.ts") &&
      readFileSync(join(folder, name), "utf8").includes("new RegExp("),
  );
  expect(made).toEqual([]);
});
