import { readFileSync } from "node:fs";
import { missingMends, spareWork } from "../../../src/excel-host/spare-work";

test("every mend finds its place in the library that is installed", () => {
  const library = ["@univerjs/engine-formula", "@univerjs/core"].map((name) =>
    readFileSync(require.resolve(name).replace(/lib.*$/, "lib/es/index.js"), "utf8"),
  );
  expect(missingMends(library.join("\n"))).toEqual([]);
});

test("a bundle where a mend has no place is refused by its number", () => {
  expect(() => spareWork(["var FORMULA_CACHE_LRU_COUNT = 5e3;"])).toThrow("mends 1, 2, 3");
});
