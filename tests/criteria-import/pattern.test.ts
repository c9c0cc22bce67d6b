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

test("a run has an end, of blanks, letters, digits and all between two pieces; a group and what takes the rest have none", () => {
  const sources = ["\\s*x", "\\p{L}+x", "[\\p{L}-]*?x", "\\d+x", "[^;:\\d]*?x", "(?:а )*x", "^.+$", "[*+]x", "\\*x"];
  expect(sources.map((source) => pattern(source).source.replaceAll("a-zа-яёәғқңөұүһі", "L"))).toEqual([
    ...["\\s{0,3}x", "[L]{1,40}x", "[L-]{0,40}?x", "\\d{1,20}x", "[^;:\\d]{0,300}?x"],
    ...["(?:а )*x", "^.+$", "[*+]x", "\\*x"],
  ]);
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
