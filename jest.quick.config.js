const whole = require("./jest.config");
const { togetherFiles } = require("./tests/together/shares");

/** What needs neither the host nor a browser and no thousands of random cases: what is looked at after every change. */
const rooms = ["architecture", "unit", "table", "layouts", "files", "returns"];
const folders = ["architecture", "unit", "golden", "decisions", "criteria-import", "returns-import", "xlsx", "fuzz"];

module.exports = {
  ...whole,
  testMatch: [
    `<rootDir>/tests/together/{${rooms.join(",")}}-*.test.*`,
    `<rootDir>/tests/{${folders.join(",")}}/**/*.test.*`,
  ],
  testPathIgnorePatterns: ["/node_modules/", ...togetherFiles().map((path) => `<rootDir>/${path}`)],
};
