import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";
import { firstJavaScriptLimit, firstJavaScriptSize } from "../../src/build/first-javascript-size";
import { localiseManifest } from "../../src/build/localise-manifest";
import { ReleasePlugin } from "../../src/build/release-plugin";

const manifest = readFileSync("manifest.xml", "utf8");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a small product of its own around the plugin. */
async function build(files: Readonly<Record<string, string>>): Promise<{ stats: Stats; dist: string }> {
  const dist = join(folder, "dist");
  mkdirSync(dist);
  writeFileSync(join(folder, "manifest.xml"), manifest);
  writeFileSync(
    join(dist, "taskpane.html"),
    '<script src="https://cdn.example/office.js"></script><script src="taskpane.js"></script>',
  );
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const configuration: Configuration = {
    mode: "production",
    context: folder,
    entry: { taskpane: "./src/start.js" },
    output: { path: dist, filename: "[name].js" },
    performance: { hints: false },
    plugins: [new ReleasePlugin("https://files.example/bagalau")],
  };
  const stats = await new Promise<Stats>((resolve, reject) => {
    webpack(configuration, (error, result) => (result === undefined ? reject(error ?? new Error()) : resolve(result)));
  });
  return { stats, dist };
}
const messages = (stats: Stats): string => JSON.stringify(stats.toJson({ all: false, errors: true }).errors);

test("a build holds three files of metadata, the manifest for its host and the help page", async () => {
  const { stats, dist } = await build({ "src/start.js": "document.title = 'x';" });
  expect(stats.hasErrors()).toBe(false);
  expect(readdirSync(dist).sort()).toEqual([
    "files.json",
    "functions.en.json",
    "functions.kk.json",
    "functions.ru.json",
    "help.html",
    "manifest.xml",
    "starting.js",
    "taskpane.html",
    "taskpane.js",
  ]);
  const listed = JSON.parse(readFileSync(join(dist, "files.json"), "utf8")) as Record<string, string>;
  const hash = createHash("sha256")
    .update(readFileSync(join(dist, "taskpane.js")))
    .digest("hex");
  expect(listed["taskpane.js"]).toBe(hash);
  expect(readFileSync(join(dist, "manifest.xml"), "utf8")).not.toContain("localhost");
  const help = readFileSync(join(dist, "help.html"), "utf8");
  for (const language of ["kk", "ru", "en"]) expect(help).toMatch(new RegExp(`<section id="?${language}"?`));
  expect(help).toContain("BAGALAU.AWARDS(ids, blockScores, edition, [prizePlaces]");
  expect(help).not.toMatch(/<script|https?:/);
});

test.each(["workbench", "excel-host", "build"])("code of src/%s fails the build", async (room) => {
  const { stats } = await build({
    "src/start.js": `import './${room}/part';`,
    [`src/${room}/part.js`]: "document.title = 'x';",
  });
  expect(messages(stats)).toContain("must not be delivered");
});

test("code of its engine fails the build", async () => {
  const { stats } = await build({
    "src/start.js": "import '@univerjs/core';",
    "node_modules/@univerjs/core/index.js": "document.title = 'x';",
  });
  expect(messages(stats)).toContain("must not be delivered");
});

test("first JavaScript above the limit fails the build", async () => {
  const noise = randomBytes(firstJavaScriptLimit).toString("base64");
  const { stats } = await build({ "src/start.js": `document.title = "${noise}";` });
  expect(messages(stats)).toMatch(/first JavaScript has \d+\.\d KB gzipped, more than 150.0 KB/);
});

test("the size counts own scripts of the page only", () => {
  writeFileSync(
    join(folder, "taskpane.html"),
    "<script src=https://cdn.example/o.js></script><script defer src=a.js></script><script src='b.js'></script>",
  );
  const noise = randomBytes(3000);
  writeFileSync(join(folder, "a.js"), noise);
  writeFileSync(join(folder, "b.js"), "x".repeat(3000));
  writeFileSync(join(folder, "lazy.js"), noise);
  const size = firstJavaScriptSize(folder);
  expect(size).toBeGreaterThan(3000);
  expect(size).toBeLessThan(3200);
});

test("a page without scripts is an error, not a size of zero", () => {
  writeFileSync(join(folder, "taskpane.html"), "<p></p>");
  expect(() => firstJavaScriptSize(folder)).toThrow("names no script");
});

describe("the manifest for another host", () => {
  test("every address moves, with or without a slash at the end", () => {
    for (const url of ["https://files.example/union/bagalau", "https://files.example/union/bagalau/"]) {
      const moved = localiseManifest(manifest, url);
      expect(moved).not.toContain("localhost");
      expect(moved).toContain('"https://files.example/union/bagalau/functions.kk.json"');
      expect(moved).toContain("<AppDomain>https://files.example</AppDomain>");
      expect(moved).not.toContain("bagalau//");
    }
  });

  test("for the development server nothing changes but the comment", () => {
    expect(localiseManifest(manifest, "https://localhost:3000")).toBe(manifest.replace(/<!--.*-->\n/, ""));
  });

  test.each([
    "http://files.example",
    "files.example",
    "https://a b",
    'https://a"/',
    "https://a/?x=1",
    "https://a/#b",
    "",
  ])("%s is refused", (url) => {
    expect(() => localiseManifest(manifest, url)).toThrow(RangeError);
  });
});
