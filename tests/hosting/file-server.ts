import { createHash } from "node:crypto";
import { createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}
/** What a server does wrong with one of its files. */
export type Spoil = (name: string, answer: Answer) => void;

/** One thing that is set up wrong, and the one fault to be told of it. */
export interface Misconfigured {
  readonly name: string;
  readonly code: string;
  readonly spoil: Spoil;
  readonly file: string;
  readonly said: string;
}

/** A server of files as the guide to hosting sets it up, but for what spoils its answers. */
export interface FileServer {
  readonly url: string;
  files: ReadonlyMap<string, Buffer>;
  spoil: Spoil;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  css: "text/css",
  xml: "application/xml",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
};

/** Serves files below `/bagalau/` on this machine. */
export async function serveFiles(): Promise<FileServer> {
  const packed = new Map<Buffer, Buffer>();
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").replace("/bagalau/", "");
    const file = served.files.get(name);
    if (file && !packed.has(file)) packed.set(file, gzipSync(file));
    const answer: Answer = {
      status: file === undefined ? 404 : 200,
      headers: {
        "content-type": types[name.split(".").pop() ?? ""],
        "access-control-allow-origin": "*",
        "cache-control": /\.[0-9a-f]{8}\./.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
        "content-encoding": "gzip",
      },
      body: (file && packed.get(file)) ?? gzipSync(""),
    };
    served.spoil(name, answer);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const served: FileServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bagalau`,
    files: new Map(),
    spoil: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return served;
}

/** Every file with its fingerprint, as a build lists them. */
export function listOf(files: ReadonlyMap<string, Buffer>): Buffer {
  const hashes = [...files].map(([name, body]) => [name, createHash("sha256").update(body).digest("hex")]);
  return Buffer.from(JSON.stringify(Object.fromEntries(hashes)));
}

export const on =
  (file: RegExp | string, change: (answer: Answer) => void): Spoil =>
  (name, answer) => {
    if (typeof file === "string" ? name === file : file.test(name)) change(answer);
  };
export const header = (name: string, value?: string) => (answer: Answer) => {
  answer.headers = Object.fromEntries(Object.entries({ ...answer.headers, [name]: value }).filter(([, one]) => one));
};

/**
 * Everything that a server can be told to do wrong, each alone.
 * @param chunk Name of a file with its mark in it.
 * @param files What is served.
 */
export function misconfigurations(chunk: string, files: () => ReadonlyMap<string, Buffer>): readonly Misconfigured[] {
  const faults: readonly (readonly [string, string, Spoil, string, string])[] = [
    ["a file left out", "missing", on(chunk, (answer) => (answer.status = 404)), chunk, "404"],
    [
      "a sign-in page before it",
      "redirect",
      on("taskpane.html", (answer) => {
        answer.status = 302;
        answer.headers["location"] = "/login";
      }),
      "taskpane.html",
      "/login",
    ],
    [
      "a file of another release",
      "changed",
      on("taskpane.js", (answer) => (answer.body = gzipSync("old".repeat(700)))),
      "taskpane.js",
      "",
    ],
    ["no type", "type", on("taskpane.js", header("content-type", "text/plain")), "taskpane.js", "text/plain"],
    ["no CORS", "cors", on("functions.ru.json", header("access-control-allow-origin")), "functions.ru.json", ""],
    [
      "CORS for another origin",
      "cors",
      on("taskpane.js", header("access-control-allow-origin", "https://other.kz")),
      "taskpane.js",
      "https://other.kz",
    ],
    [
      "an entry file that is kept",
      "stale",
      on("taskpane.js", header("cache-control", "max-age=3600")),
      "taskpane.js",
      "max-age=3600",
    ],
    ["an entry file without a rule", "stale", on("taskpane.html", header("cache-control")), "taskpane.html", ""],
    [
      "no framing",
      "frame",
      on("taskpane.html", header("x-frame-options", "DENY")),
      "taskpane.html",
      "X-Frame-Options: DENY",
    ],
    [
      "framing by itself only",
      "frame",
      on("help.html", header("content-security-policy", "frame-ancestors 'self'")),
      "help.html",
      "frame-ancestors 'self'",
    ],
    [
      "a policy that blocks Office.js",
      "policy",
      on("taskpane.html", header("content-security-policy", "default-src 'self'")),
      "taskpane.html",
      "default-src 'self'",
    ],
    ["a chunk that is not kept", "short-lived", on(chunk, header("cache-control", "no-cache")), chunk, "no-cache"],
    [
      "no compression",
      "uncompressed",
      on("taskpane.js", (answer) => {
        delete answer.headers["content-encoding"];
        answer.body = files().get("taskpane.js") ?? Buffer.alloc(0);
      }),
      "taskpane.js",
      "",
    ],
  ];
  return faults.map(([name, code, spoil, file, said]) => ({ name, code, spoil, file, said }));
}
