import { execFile } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { clientFile } from "../excel-host/office-client";
import { spareWork } from "../excel-host/spare-work";
import { plainFields } from "../excel-host/plain-fields";

const root = join(__dirname, "..", "..");
const page = join(__dirname, "page");

/**
 * Builds the workbench's page and the pane's page.
 * @param folder Gets the files; it must exist.
 */
export async function buildPage(folder: string): Promise<void> {
  const options = {
    entryPoints: { workbench: join(page, "workbench.ts"), pane: join(page, "pane.ts") },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl" },
    logLevel: "error",
    // Without names a stack trace of the page says nothing; size does not matter on the own machine.
    minify: false,
  };
  // In a process of its own: within a test the bundler's service would outlive it.
  const script = `require("esbuild").build(${JSON.stringify(options)}).catch(() => process.exit(1))`;
  await promisify(execFile)(process.execPath, ["-e", script], { cwd: root });
  const files = readdirSync(folder).flatMap((name) => (name.endsWith(".js") ? [join(folder, name)] : []));
  const mended = spareWork(files.map((file) => plainFields(readFileSync(file, "utf8"))));
  for (const [at, file] of files.entries()) writeFileSync(file, mended[at] ?? "");
  for (const name of ["workbench.html", "pane.html"]) copyFileSync(join(page, name), join(folder, name));
  copyFileSync(join(root, "assets", "icons", "icon-32.png"), join(folder, "icon-32.png"));
  copyFileSync(require.resolve(clientFile), join(folder, "office-client.js"));
}
