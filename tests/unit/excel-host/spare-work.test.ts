import { readFileSync } from "node:fs";
import { missingMends } from "../../../src/excel-host/spare-work";

test("every mend finds its place in the library that is installed", () => {
  const library = require.resolve("@univerjs/engine-formula").replace(/lib.*$/, "lib/es/index.js");
  expect(missingMends(readFileSync(library, "utf8"))).toEqual([]);
});
