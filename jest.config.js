const { togetherFiles } = require("./tests/together/shares");

const words = process.argv.slice(2);
/** Everything is run: no file or folder is named, nor those that changed. Else each file runs in its own place. */
const isWhole = words.every((word) => /^--?(?!o$|onlyChanged|changedSince|lastCommit)/.test(word));
const isNamed = words.some((word) => word.includes("tests/together"));
/** Files that a whole run takes from `tests/together`, and that folder where it does not. */
const elsewhere = isWhole ? togetherFiles() : isNamed ? [] : ["tests/together"];

/** Packages that ship ES modules only and must be transformed for jest. */
const esModules = ["hucre", "@sparticuz/chromium", "nanoid", "lodash-es"].join("|");

const transform = {
  "^.+\\.m?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/**
 * What the language itself brings, as parameters of every module. Jest asks for a global through two proxies each time one is
 * named, `Map` and `Math` within a loop too; what tests put in the place of others (`RegExp`, clock, timers, Excel) stays a global.
 */
const oftenNamed =
  "Object Array Map Set WeakMap String Number Boolean Math JSON Error RangeError TypeError Promise Reflect BigInt Uint8Array Uint32Array Float64Array isNaN isFinite Infinity";

module.exports = {
  roots: ["<rootDir>/tests"],
  testEnvironment: "node",
  testPathIgnorePatterns: [
    "/node_modules/",
    "<rootDir>/tests/interop/",
    ...elsewhere.map((path) => `<rootDir>/${path}`),
  ],
  testSequencer: "<rootDir>/tests/together/longest-first.js",
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${esModules})/)`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/tests/pane/no-styles.ts",
    "^fast-check$": "<rootDir>/tests/seeded/fast-check.ts",
  },
  sandboxInjectedGlobals: oftenNamed.split(" "),
  // Jest leaves one core free; a machine with two has none to spare. A third worker on two cores was slower than two.
  maxWorkers: "100%",
  // What a file has loaded is never wholly let go by Node's contexts, and the largest file takes half a gigabyte of its own:
  // with a worker begun anew at 800 MB one has grown to 1.4 GB.
  workerIdleMemoryLimit: "500MB",
  // A machine under load is slow, not wrong: no test has a shorter limit of its own.
  testTimeout: 300_000,
};
