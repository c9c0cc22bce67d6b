import { createHash } from "node:crypto";
import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { checkHosting } from "../../src/build/hosting/check-hosting";
import { printHosting } from "../../src/build/hosting/print-hosting";
import { hostingEn } from "../../src/build/words/hosting-en";
import { hostingKk } from "../../src/build/words/hosting-kk";
import { hostingRu } from "../../src/build/words/hosting-ru";

interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}
type Fault = (name: string, answer: Answer) => void;

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  css: "text/css",
  xml: "application/xml",
  png: "image/png",
};

let server: Server;
let base = "";
let files: Map<string, Buffer>;
let spoil: Fault = () => undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = (request.url ?? "/").replace("/bagalau/", "");
    const file = files.get(name);
    const answer: Answer = {
      status: file === undefined ? 404 : 200,
      headers: {
        "content-type": types[name.split(".").pop() ?? ""],
        "access-control-allow-origin": "*",
        "cache-control": /\.[0-9a-f]{8}\./.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
        "content-encoding": "gzip",
      },
      body: gzipSync(file ?? ""),
    };
    spoil(name, answer);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bagalau`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  spoil = () => undefined;
  const script = "x".repeat(2000);
  files = new Map([
    ["taskpane.html", Buffer.from("<html></html>")],
    ["taskpane.js", Buffer.from(script)],
    ["starting.js", Buffer.from("1")],
    ["files/1203.bafbbad2.js", Buffer.from(script)],
    ["functions.en.json", Buffer.from("{}")],
    ["functions.kk.json", Buffer.from("{}")],
    ["functions.ru.json", Buffer.from("{}")],
    ["help.html", Buffer.from("<html></html>")],
    ["manifest.xml", Buffer.from(`<bt:Url id="Pane.Url" DefaultValue="${base}/taskpane.html" />`)],
    ["assets/icons/icon-16.png", Buffer.from("png")],
  ]);
  const hashes = [...files].map(([name, body]) => [name, createHash("sha256").update(body).digest("hex")]);
  files.set("files.json", Buffer.from(JSON.stringify(Object.fromEntries(hashes))));
});

const check = async () => (await checkHosting(base, fetch)).filter((fault) => fault.code !== "not-https");

test("a server that is set up right has the one fault that this test itself brings: no HTTPS", async () => {
  expect(await checkHosting(base, fetch)).toEqual([{ code: "not-https", level: "error", file: "", said: "http:" }]);
});

const on =
  (pattern: RegExp, change: (answer: Answer) => void): Fault =>
  (name, answer) => {
    if (pattern.test(name)) change(answer);
  };
const header = (name: string, value?: string) => (answer: Answer) => {
  answer.headers = Object.fromEntries(Object.entries({ ...answer.headers, [name]: value }).filter(([, one]) => one));
};
test.each<[string, string, Fault, string, string]>([
  ["a file left out", "missing", on(/^files.1203/, (answer) => (answer.status = 404)), "files/1203.bafbbad2.js", "404"],
  [
    "a sign-in page before it",
    "redirect",
    on(/^taskpane\.html/, (answer) => {
      answer.status = 302;
      answer.headers["location"] = "/login";
    }),
    "taskpane.html",
    "/login",
  ],
  [
    "a file of another release",
    "changed",
    on(/^taskpane\.js/, (answer) => (answer.body = gzipSync("old".repeat(700)))),
    "taskpane.js",
    "",
  ],
  ["no type", "type", on(/^taskpane\.js/, header("content-type", "text/plain")), "taskpane.js", "text/plain"],
  ["no CORS", "cors", on(/^functions\.ru/, header("access-control-allow-origin")), "functions.ru.json", ""],
  [
    "CORS for another origin",
    "cors",
    on(/^taskpane\.js/, header("access-control-allow-origin", "https://other.kz")),
    "taskpane.js",
    "https://other.kz",
  ],
  [
    "an entry file that is kept",
    "stale",
    on(/^taskpane\.js/, header("cache-control", "max-age=3600")),
    "taskpane.js",
    "max-age=3600",
  ],
  ["an entry file without a rule", "stale", on(/^taskpane\.html/, header("cache-control")), "taskpane.html", ""],
  [
    "no framing",
    "frame",
    on(/^taskpane\.html/, header("x-frame-options", "DENY")),
    "taskpane.html",
    "X-Frame-Options: DENY",
  ],
  [
    "framing by itself only",
    "frame",
    on(/^help\.html/, header("content-security-policy", "frame-ancestors 'self'")),
    "help.html",
    "frame-ancestors 'self'",
  ],
  [
    "a policy that blocks Office.js",
    "policy",
    on(/^taskpane\.html/, header("content-security-policy", "default-src 'self'")),
    "taskpane.html",
    "default-src 'self'",
  ],
  [
    "a chunk that is not kept",
    "short-lived",
    on(/^files.1203/, header("cache-control", "no-cache")),
    "files/1203.bafbbad2.js",
    "no-cache",
  ],
  [
    "no compression",
    "uncompressed",
    on(/^taskpane\.js/, (answer) => {
      delete answer.headers["content-encoding"];
      answer.body = files.get("taskpane.js") ?? Buffer.alloc(0);
    }),
    "taskpane.js",
    "",
  ],
])("%s is named as %s", async (_, code, fault, file, said) => {
  spoil = fault;
  const level = code === "short-lived" || code === "uncompressed" ? "warning" : "error";
  expect(await check()).toEqual([{ code, level, file, said }]);
});

test("a manifest for another address is named", async () => {
  const manifest = Buffer.from('<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html" />');
  spoil = on(/^manifest/, (answer) => (answer.body = gzipSync(manifest)));
  expect((await check()).map((fault) => fault.code)).toEqual(["changed", "manifest"]);
});

test.each(["nothing", "null", "[]", "{}", "<html>"])(
  "a list that is %s is told, the main files are still asked for",
  async (text) => {
    if (text === "nothing") files.delete("files.json");
    else files.set("files.json", Buffer.from(text));
    files.delete("taskpane.js");
    const codes = (await check()).map((fault) => `${fault.code} ${fault.file}`);
    expect(codes).toEqual(["no-list files.json", "missing taskpane.js"]);
  },
);

test("an address without a server, and a certificate nobody trusts, are told in one line each", async () => {
  const refuse = (code: string) => () =>
    Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));
  expect(await checkHosting("https://none.example", refuse("ECONNREFUSED"))).toEqual([
    { code: "unreachable", level: "error", file: "files.json", said: "ECONNREFUSED" },
  ]);
  expect(await checkHosting("https://old.example", refuse("CERT_HAS_EXPIRED"))).toEqual([
    { code: "certificate", level: "error", file: "files.json", said: "CERT_HAS_EXPIRED" },
  ]);
});

test.each([hostingKk, hostingRu, hostingEn])("each kind is printed once, with its files: $language", async (words) => {
  spoil = on(/./, header("access-control-allow-origin"));
  const lines = printHosting(base, await check(), words);
  expect(lines.filter((line) => line.includes(words.faults.cors))).toHaveLength(1);
  expect(lines.join("\n")).toContain("taskpane.html");
  expect(lines.at(-1)).toMatch(/4/);
});
