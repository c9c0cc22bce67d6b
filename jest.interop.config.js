const base = require("./jest.config.js");

/** Proofs by outside programs (LibreOffice); `.ci/run` installs what they need. */
module.exports = {
  ...base,
  roots: ["<rootDir>/tests/interop"],
  globalSetup: "<rootDir>/tests/interop/start-office.ts",
  globalTeardown: "<rootDir>/tests/interop/stop-office.ts",
  testPathIgnorePatterns: ["/node_modules/"],
  // A hook may turn a dozen workbooks into pages while everything else of `.ci/run` shares the two cores.
  testTimeout: 900_000,
};
