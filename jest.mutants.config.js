const base = require("./jest.config.js");

const [[pattern, [, options]]] = Object.entries(base.transform);

/** The suite over a program with one change in it; see tests/mutants. */
module.exports = {
  ...base,
  rootDir: __dirname,
  // Which tests reach a file is asked of the map of both.
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  // The quick tests of what is changed; pages and hosts reach it too, but slowly, and so do forms and sheets the rating.
  testRegex: [
    "/tests/unit/(rating|functions)/.*\\.test\\.ts$",
    "/tests/(golden|returns-import)/.*\\.test\\.ts$",
    "/tests/properties/(rating|explain-points|machine-row)\\.test\\.ts$",
    ...(/"file":"src\/(rating|evaluation\/functions)\//.test(process.env.MUTANT ?? "")
      ? []
      : ["/tests/unit/return/.*\\.test\\.ts$", "/tests/unit/workbook/read-year\\.test\\.ts$"]),
  ],
  transform: { [pattern]: ["<rootDir>/tests/mutants/mutated-transform.js", options] },
};
