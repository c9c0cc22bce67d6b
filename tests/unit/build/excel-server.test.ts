import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allowedOrigin, excelServer, refusalOf } from "../../../src/build/excel-server";
import { panePolicy } from "../../../src/build/pane-policy";
import { startingPage } from "../../../src/build/starting-page";

const root = join(__dirname, "../../..");
const host = "localhost:3000";

test.each<[string, string, string, number | null]>([
  ["GET", "/taskpane.html?_host_Info=Excel", host, null],
  ["HEAD", "/files/1203.bafbbad2.js", host, null],
  ["GET", "/assets/icons/icon-32.png", "127.0.0.1:3000", null],
  ["GET", "/functions.kk.json", host, null],
  ["GET", "/webpack-dev-server", host, 404],
  ["GET", "/webpack-dev-server/open-editor?fileName=x", host, 404],
  ["GET", "/files/../../package.json", host, 404],
  ["GET", "/src/app/taskpane.tsx", host, 404],
  ["GET", "/", host, 404],
  ["POST", "/taskpane.html", host, 405],
  ["GET", "/taskpane.html", "elsewhere.example:3000", 403],
  ["GET", "/taskpane.html", "localhost.example", 403],
])("%s %s for %s: %s", (method, url, own, status) => {
  expect(refusalOf({ method, url, headers: { host: own } })).toBe(status);
});

test("the server is this machine's alone, reads out to Excel alone and reloads no page", () => {
  const server = excelServer({ cert: Buffer.from(""), key: Buffer.from("") });
  expect(server).toMatchObject({ host: "127.0.0.1", webSocketServer: false, client: false, static: false });
  expect(server.headers).toBeUndefined();
  expect(allowedOrigin("https://excel.officeapps.live.com")).toBe("https://excel.officeapps.live.com");
  expect(allowedOrigin("https://localhost:3000")).toBe("https://localhost:3000");
  for (const other of ["https://elsewhere.example", "null", undefined]) expect(allowedOrigin(other)).toBeNull();
});

test("Office.js loads scripts, styles and frames from its own host alone, as the policy lets it", () => {
  const dist = join(root, "node_modules/@microsoft/office-js/dist");
  const loader = readFileSync(join(dist, "office.debug.js"), "utf8");
  // The one other host it knows is asked for a library that no present Excel needs.
  expect(loader).toContain("var requiresMsAjax = false;");
  expect(loader.match(/loadScript(?:Parallel)?\(msAjaxCDNPath/g)).toHaveLength(1);
  expect(loader.match(/loadScript(?:Parallel)?\(["']https?:/g)).toBeNull();
  for (const name of ["excel-web-16.00.js", "excel-win32-16.01.js"]) {
    const host = readFileSync(join(dist, name), "utf8");
    expect(host.match(/loadScript\(["'](?:https?:)?\/\//g)).toBeNull();
    expect(host).not.toMatch(/[^.\w]eval\(/);
    // What would need 'unsafe-eval' is tried and done without.
    for (const [made] of host.matchAll(/.{12}new Function\(.{60}/g)) expect(made).toMatch(/try\{.*catch/);
  }
  expect(readFileSync(join(dist, "excel-web-16.00.js"), "utf8")).toContain('"AgaveErrorUX/index.html#"');
  const office = "https://appsforoffice.microsoft.com";
  for (const part of ["script-src 'self'", "connect-src 'self'", "frame-src"]) {
    expect(panePolicy).toContain(`${part} ${office}`);
  }
});

test("the page of the pane says what it may load, and the samples for servers say the same", () => {
  const page = startingPage(readFileSync(join(root, "src/app/taskpane.html"), "utf8"), "");
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${panePolicy}" />`);
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  expect(panePolicy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/);
  for (const sample of ["nginx.conf", "web.config"]) {
    expect(readFileSync(join(root, "docs/hosting", sample), "utf8")).toContain(panePolicy);
  }
});
