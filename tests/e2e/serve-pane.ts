import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The pane over a workbook in memory, served to a browser: `?language=ru&theme=dark&data=flawed`. */
export interface ServedPane {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds and serves `tests/pane/pane-page.tsx` on this machine. */
export async function servePane(): Promise<ServedPane> {
  const root = join(__dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "bagalau-pane-"));
  const options = {
    entryPoints: [join(root, "tests/pane/pane-page.tsx")],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  };
  // In a process of its own: within a test the bundler's service would outlive it.
  const script = `require("esbuild").build(${JSON.stringify(options)}).catch(() => process.exit(1))`;
  await promisify(execFile)(process.execPath, ["-e", script], { cwd: root });
  const files = new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name), "utf8")]));
  rmSync(folder, { recursive: true });
  const html = readFileSync(join(root, "src/app/taskpane.html"), "utf8").replace(
    "<!-- office.js -->",
    '<link rel="stylesheet" href="/pane-page.css" /><script type="module" src="/pane-page.js"></script>',
  );
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
    response.setHeader("content-type", `${type}; charset=utf-8`);
    response.end(path === "/" ? html : (files.get(path) ?? ""));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
