import { readFileSync } from "node:fs";
import { debuggingCommand } from "../../src/build/debugging-command";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test.each([
  ["win32", "npx.cmd"],
  ["darwin", "npx"],
])("Excel is started and stopped with the manifest on %s by a tool of one version", (platform, program) => {
  const start = debuggingCommand("start", platform, "manifest.xml", 3000);
  expect(start?.program).toBe(program);
  expect(start?.arguments.slice(1, 5)).toEqual([
    expect.stringMatching(/^office-addin-debugging@\d+\.\d+\.\d+$/),
    "start",
    "manifest.xml",
    "desktop",
  ]);
  // What serves is what is served without Excel, at the port that the manifest names.
  expect(start?.arguments.join(" ")).toContain("--dev-server npm run start:excel --dev-server-port 3000");
  expect(readFileSync("manifest.xml", "utf8")).toContain("https://localhost:3000/");
  expect(debuggingCommand("stop", platform, "manifest.xml", 3000)?.arguments.slice(2)).toEqual([
    "stop",
    "manifest.xml",
    "desktop",
  ]);
});

test("elsewhere there is no Excel to start", () => {
  expect(debuggingCommand("start", "linux", "manifest.xml", 3000)).toBeNull();
});

test("the manifest is read and validated by the tool that is installed", () => {
  expect([scripts["manifest:info"], scripts["manifest:validate"], scripts["start:excel"]]).toEqual([
    "office-addin-manifest info manifest.xml",
    "office-addin-manifest validate manifest.xml",
    "tsx src/build/start-excel.ts",
  ]);
});
