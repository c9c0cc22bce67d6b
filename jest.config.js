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
  // Jest leaves one core free; a machine with two has none to spare. A third worker on two cores was slower than two.
  maxWorkers: "100%",
  // What a file has loaded is never wholly let go by Node's contexts: a worker grown that far is begun anew.
  workerIdleMemoryLimit: "800MB",
  // A machine under load is slow, not wrong: no test has a shorter limit of its own.
  testTimeout: 300_000,
};
