import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine, EngineState } from "./engine/engine";
import { spareWork } from "./spare-work";
import { plainFields } from "./plain-fields";

const root = join(__dirname, "..", "..");
const folder = join(root, "build", "workbench");
const entry = join(__dirname, "engine", "univer", "headless.ts");

type StartEngine = (state?: EngineState, opener?: string) => Engine;

/**
 * The headless engine. The library behind it is made of ES modules that a CommonJS test cannot load, so it is bundled
 * once into `build/`, anew whenever the engine's sources or the library's version change.
 */
export function loadHeadlessEngine(): StartEngine {
  const file = join(folder, `engine-${bundleKey()}.cjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    // Several tests may build at the same time: each writes its own file, the last rename wins.
    const draft = `${file}.${process.pid}`;
    const options = {
      entryPoints: [entry],
      outfile: draft,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      logLevel: "error",
    };
    // In a process of its own: within a test the bundler's service would outlive it.
    execFileSync(process.execPath, ["-e", `require("esbuild").buildSync(${JSON.stringify(options)})`], { cwd: root });
    writeFileSync(draft, asFactory(spareWork([plainFields(readFileSync(draft, "utf8"))]).join("")));
    renameSync(draft, file);
    removeOthers(file);
  }
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the path is known only at run time
  const makeLibrary = require(file) as () => { readonly startHeadlessEngine: StartEngine };
  // The library keeps parsed formulas for all workbooks together, and with them the functions of whoever read them first.
  return (state, opener) => {
    if (opener !== undefined) return makeLibrary().startHeadlessEngine(state, opener);
    start ??= makeLibrary().startHeadlessEngine;
    return start(state);
  };
}

let start: StartEngine | undefined;

/** The bundle as a function, each call of which is a library of its own. */
function asFactory(source: string): string {
  return `module.exports = () => {\nconst module = { exports: {} };\n${source}\nreturn module.exports;\n};\n`;
}

function bundleKey(): string {
  const hash = createHash("sha256");
  const sources = join(__dirname, "engine", "univer");
  for (const name of ["plain-fields.ts", "spare-work.ts", "engine-bundle.ts"]) {
    hash.update(readFileSync(join(__dirname, name)));
  }
  // What stands in folders of its own needs a screen and is in no bundle without one.
  const files = readdirSync(sources, { withFileTypes: true }).filter((one) => one.isFile());
  for (const { name } of files.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    hash.update(name).update(readFileSync(join(sources, name)));
  }
  hash.update(readFileSync(join(root, "node_modules", "@univerjs", "core", "package.json")));
  return hash.digest("hex").slice(0, 16);
}

/** Bundles of older sources are of no use. */
function removeOthers(file: string): void {
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    const old = name.startsWith("engine-") && name.endsWith(".cjs") && other !== file;
    if (old) rmSync(other, { force: true });
  }
}
