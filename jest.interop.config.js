const base = require("./jest.config.js");

/** Proofs by outside programs (LibreOffice); `.ci/run` installs what they need. */
module.exports = {
  ...base,
  roots: ["<rootDir>/tests/interop"],
  testPathIgnorePatterns: ["/node_modules/"],
};
