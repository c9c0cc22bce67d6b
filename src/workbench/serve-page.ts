import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { builtPage } from "./built-page";

const address = "127.0.0.1";

/** Nothing from elsewhere is loaded or asked for; styles are written by the libraries while the page runs. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

interface Served {
  readonly type: string;
  readonly body: Buffer;
}

export interface RunningWorkbench {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Builds the workbench, unless it is built already, and serves it on this machine only.
 * @param port 0 takes any free one.
 * @param build Gives the folder of the page.
 * @throws The server's error when the port is taken.
 */
export async function startWorkbench(port = 0, build = builtPage): Promise<RunningWorkbench> {
  const server = await listen(port);
  const built = build().then(readFiles);
  // A browser that asks while the page is still being built gets its answer when it is.
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    built.then(
      (files) => answer(files, request, response),
      () => response.destroy(),
    );
  });
  try {
    await built;
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    url: `http://${address}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

/** All that is served, by path: a path that is not in here does not exist, however it is written. */
function readFiles(folder: string): ReadonlyMap<string, Served> {
  const files = new Map<string, Served>();
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)];
    if (type !== undefined) files.set(`/${name}`, { type, body: readFileSync(join(folder, name)) });
  }
  const start = files.get("/workbench.html");
  if (start) files.set("/", start);
  return files;
}

function answer(files: ReadonlyMap<string, Served>, request: IncomingMessage, response: ServerResponse): void {
  const [path = "/"] = (request.url ?? "/").split("?");
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cache-Control", "no-store");
  const file = files.get(path);
  if (!isOwnHost(request.headers.host)) response.writeHead(403).end();
  else if (request.method !== "GET") response.writeHead(405, { Allow: "GET" }).end();
  else if (!file) response.writeHead(404).end();
  else response.writeHead(200, { "Content-Type": file.type }).end(file.body);
}

/** A page of another site must not reach this server under a name of its own. */
function isOwnHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? "");
}
