const { cpus } = require("node:os");

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

module.exports = {
  roots: ["<rootDir>/tests"],
  testEnvironment: "node",
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/interop/"],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${esModules})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/pane/no-styles.ts" },
  // One more than there are cores: the tests in a browser wait for keys, pages and clocks a good part of their time.
  maxWorkers: cpus().length + 1,
  // What a file has loaded is never wholly let go by Node's contexts: a worker grown that far is begun anew.
  workerIdleMemoryLimit: "800MB",
  testTimeout: 60_000,
};
