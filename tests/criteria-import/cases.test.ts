/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cases, readRows, rowsOfCase, summaryOf } from "./read-case";

/** Drop a folder with `table.html` or `table.tsv` and `expected.json`, get a test. */
test.each(readdirSync(cases))("a whole table: %s", (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(cases, name, "expected.json"), "utf8"));
  expect(summaryOf(readRows(rowsOfCase(name)))).toEqual(expected);
});
