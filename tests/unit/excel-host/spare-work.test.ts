import { readFileSync } from "node:fs";
import { missingMends, spareWork } from "../../../src/excel-host/spare-work";

test("every mend finds its place in the library that is installed", () => {
  const library = require.resolve("@univerjs/engine-formula").replace(/lib.*$/, "lib/es/index.js");
  expect(missingMends(readFileSync(library, "utf8"))).toEqual([]);
});

test("a bundle where a mend has no place is refused by its number", () => {
  expect(() => spareWork(["var FORMULA_CACHE_LRU_COUNT = 5e3;"])).toThrow("mends 1, 2, 3");
});
