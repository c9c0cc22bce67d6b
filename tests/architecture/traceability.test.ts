import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-files";

const read = (page: string): string => readFileSync(join(root, page), "utf8");
const filesIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests|docs|assets)\/[\w./-]+)`/g)].map(([, path = ""]) => path);

test.each([
  "docs/traceability.md",
  "docs/open-questions.md",
  "docs/rating-json.md",
  "README.md",
  "CONTRIBUTING.md",
  "src/README.md",
])("%s names files that exist", (page) => {
  const text = read(page);
  const links = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, link = ""]) => join(page, "..", link));
  const named = [...filesIn(text), ...links];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every clause names the module that does it and the test that shows it", () => {
  const rows = read("docs/traceability.md")
    .split("\n")
    .filter((line) => /^\| (REG|RES|CMP|INC|C\d)/.test(line))
    .map((line) => line.split(" | "));
  expect(rows.length).toBeGreaterThan(30);
  const lacking = rows.filter(([, , modules = "", tests = ""]) => {
    const [sources, shown] = [filesIn(modules), filesIn(tests)];
    const sound = sources.every((path) => path.startsWith("src/")) && shown.every((path) => /\.test\.tsx?$/.test(path));
    return !sound || sources.length === 0 || shown.length === 0;
  });
  expect(lacking.map(([clause]) => clause)).toEqual([]);
});

test("every item of the resolution on reports and elections has its row, and what is inconsistent in it", () => {
  const clauses = read("docs/traceability.md")
    .split("\n")
    .flatMap((line) => /^\| ((?:CMP|INC)[^|]*) \|/.exec(line)?.[1]?.trim() ?? [])
    .flatMap((cell) => {
      // "CMP 9, INC-33, 34" names three.
      let kind = "";
      return cell.split(", ").map((name) => {
        kind = /^[A-Z]+/.exec(name)?.[0] ?? kind;
        return `${kind} ${name.replace(/^[A-Z]+[ -]/, "")}`;
      });
    });
  const items = ["head", ...Array.from({ length: 10 }, (_, at) => String(at + 1))].map((item) => `CMP ${item}`);
  const inconsistent = Array.from({ length: 8 }, (_, at) => `INC ${at + 28}`);
  expect([...items, ...inconsistent].filter((one) => !clauses.includes(one))).toEqual([]);
});
