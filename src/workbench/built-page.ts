import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { buildPage } from "./build-page";

const root = join(__dirname, "..", "..");
const folder = join(root, "build", "workbench");

/** What the page is made of beside the sources: every package by its exact version. */
const packages = "package-lock.json";

/**
 * The folder of the workbench's page. It is built into `build/` once, and anew whenever a source or a package changes.
 * @returns Absolute path.
 */
export async function builtPage(): Promise<string> {
  const built = join(folder, `page-${pageKey()}`);
  if (existsSync(built)) return built;
  const draft = `${built}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await buildPage(draft);
    takeName(draft, built);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOthers(built);
  return built;
}

/** Several may build at the same time, each in a folder of its own; whoever comes second has built the same. */
function takeName(draft: string, built: string): void {
  try {
    renameSync(draft, built);
  } catch (error) {
    if (!existsSync(built)) throw error;
  }
}

function pageKey(): string {
  const hash = createHash("sha256");
  const sources = join(root, "src");
  const names = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
  for (const name of [...names.sort(), join(root, packages)])
    hash.update(relative(root, name)).update(readFileSync(name));
  return hash.digest("hex").slice(0, 16);
}

/** Pages of older sources are of no use. */
function removeOthers(built: string): void {
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    if (/^page-[0-9a-f]{16}$/.test(name) && other !== built) rmSync(other, { recursive: true, force: true });
  }
}
