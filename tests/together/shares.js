const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..", "..");

/**
 * Folders whose files load the same large libraries and warm the same code up, each for itself; run one after another in
 * one place they take a third less. By the name of their files in this folder: how many of these there are, and where
 * such files run.
 */
const rooms = {
  live: { folder: "tests/host/live", shares: 6, environment: "node" },
  server: { folder: "tests/host/server", shares: 1, environment: "node" },
  pane: { folder: "tests/pane", shares: 4, environment: "jsdom" },
  cli: { folder: "tests/cli", shares: 3, environment: "node" },
  unit: { folder: "tests/unit", shares: 4, environment: "node" },
  table: { folder: "tests/criteria-import", shares: 2, environment: "node" },
  files: { folder: "tests/xlsx", shares: 2, environment: "node" },
  layouts: { folder: "tests/criteria-import", shares: 2, environment: "jsdom" },
  state: { folder: "tests/pane", shares: 1, environment: "node" },
  properties: { folder: "tests/properties", shares: 3, environment: "node" },
  returns: { folder: "tests/returns-import", shares: 2, environment: "node" },
  architecture: { folder: "tests/architecture", shares: 1, environment: "node" },
};

/** What a file must have for itself: modules put in the place of others, and the memory of a process. */
const alone = /^\s*jest\.mock\(|isolateModules|resetModules|memoryUsage/m;

/** Files of a room that can run together, as paths below the root. */
function filesOf(room) {
  const { folder, environment } = rooms[room];
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => ({
      path: `${folder}/${name.replaceAll("\\", "/")}`,
      text: readFileSync(join(root, folder, name), "utf8"),
    }))
    .filter(({ text }) => !alone.test(text) && text.includes("@jest-environment jsdom") === (environment === "jsdom"));
}

/**
 * Files of a room in as many shares as it has, the longest text first to the share that has the least.
 * @param {string} room
 * @returns {string[][]} Each file stands in one share.
 */
function sharesOf(room) {
  const shares = Array.from({ length: rooms[room].shares }, () => ({ size: 0, paths: [] }));
  const files = filesOf(room).sort((a, b) => b.text.length - a.text.length || (a.path < b.path ? -1 : 1));
  for (const { path, text } of files) {
    const least = shares.reduce((one, other) => (other.size < one.size ? other : one));
    least.size += text.length;
    least.paths.push(path);
  }
  return shares.map(({ paths }) => paths);
}

/** All files that a run of everything takes from their shares. */
function togetherFiles() {
  return Object.keys(rooms).flatMap((room) => sharesOf(room).flat());
}

module.exports = { rooms, sharesOf, togetherFiles };
