import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { checkHosting } from "../../src/build/hosting/check-hosting";
import { printHosting } from "../../src/build/hosting/print-hosting";
import { hostingEn } from "../../src/build/words/hosting-en";
import { hostingKk } from "../../src/build/words/hosting-kk";
import { hostingRu } from "../../src/build/words/hosting-ru";
import { header, listOf, misconfigurations, on, serveFiles, type FileServer } from "./file-server";
import { readyConfigurations } from "./ready-configurations";

const chunk = "files/1203.bafbbad2.js";

let server: FileServer;
let base = "";
let files: Map<string, Buffer>;

beforeAll(async () => {
  server = await serveFiles();
  base = server.url;
});
afterAll(() => server.close());
beforeEach(() => {
  server.spoil = () => undefined;
  const script = "x".repeat(2000);
  files = new Map([
    ["taskpane.html", Buffer.from("<html></html>")],
    ["taskpane.js", Buffer.from(script)],
    ["starting.js", Buffer.from("1")],
    [chunk, Buffer.from(script)],
    ["functions.en.json", Buffer.from("{}")],
    ["functions.kk.json", Buffer.from("{}")],
    ["functions.ru.json", Buffer.from("{}")],
    ["help.html", Buffer.from("<html></html>")],
    ["manifest.xml", Buffer.from(`<bt:Url id="Pane.Url" DefaultValue="${base}/taskpane.html" />`)],
    ["assets/icons/icon-16.png", Buffer.from("png")],
  ]);
  files.set("files.json", listOf(files));
  server.files = files;
});

const check = async () => (await checkHosting(base, fetch)).filter((fault) => fault.code !== "not-https");

test("a server that is set up right has the one fault that this test itself brings: no HTTPS", async () => {
  expect(await checkHosting(base, fetch)).toEqual([{ code: "not-https", level: "error", file: "", said: "http:" }]);
});

test.each(misconfigurations(chunk, () => files))("$name is named as $code", async ({ code, spoil, file, said }) => {
  server.spoil = spoil;
  const level = code === "short-lived" || code === "uncompressed" ? "warning" : "error";
  expect(await check()).toEqual([{ code, level, file, said }]);
});

test.each(Object.entries(readyConfigurations))(
  "the ready configuration gives every header: %s",
  async (_, configured) => {
    const headersOf = configured();
    server.spoil = (name, answer) => {
      const { "content-type": type, "content-encoding": packed } = answer.headers;
      answer.headers = { "content-type": type, "content-encoding": packed, ...headersOf(name) };
    };
    expect(await check()).toEqual([]);
  },
);

test("the configuration of IIS takes away what the server may have before it adds its own: a second entry is an error there", () => {
  const text = readFileSync(join(__dirname, "../../docs/hosting/web.config"), "utf8");
  const added = [...text.matchAll(/<(?:add|mimeMap) ((?:name|fileExtension)="[^"]*")/g)];
  expect(added.length).toBe(5);
  const before = added.filter(({ index, 1: key }) => text.slice(0, index).includes(`<remove ${key} />`));
  expect(before).toEqual(added);
  expect(text).toContain('<verbs allowUnlisted="false">\n          <clear />');
});

test("a manifest for another address is named", async () => {
  const manifest = Buffer.from('<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html" />');
  server.spoil = on(/^manifest/, (answer) => (answer.body = gzipSync(manifest)));
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
  server.spoil = on(/./, header("access-control-allow-origin"));
  const lines = printHosting(base, await check(), words);
  expect(lines.filter((line) => line.includes(words.faults.cors))).toHaveLength(1);
  expect(lines.join("\n")).toContain("taskpane.html");
  expect(lines.at(-1)).toMatch(/4/);
});
