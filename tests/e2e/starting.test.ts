import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { checkHosting } from "../../src/build/hosting/check-hosting";
import { misconfigurations, serveFiles } from "../hosting/file-server";
import { launchBrowser } from "./browser";
import { buildPane, type BuiltPane } from "./built-pane";

/** Enough of Office.js for the page to go on to its own files. */
const officeInExcel = `window.Office = {
  onReady: async (then) => { const facts = { host: "Excel" }; if (then) then(facts); return facts; },
  actions: { associate() {} }, HostType: { Excel: "Excel" },
  context: { displayLanguage: "ru-RU", requirements: { isSetSupported: () => true } },
};`;

/** Where the build is to stand. */
const address = "https://files.example/bagalau";

let built: BuiltPane;
let browser: Browser;
let server: Server;
let missing: RegExp | undefined;
let broken: string | undefined;

beforeAll(async () => {
  built = await buildPane(address);
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    response.setHeader("content-type", name.endsWith(".js") ? "text/javascript" : "text/html");
    if (missing?.test(name) || !existsSync(join(built.folder, name))) response.writeHead(404).end("not found");
    else if (name === broken) response.end("const a = ;");
    else response.end(readFileSync(join(built.folder, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
  built.remove();
});
beforeEach(() => {
  missing = broken = undefined;
});

async function open(office: string | "blocked", settle: (page: Page) => Promise<unknown>): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      office === "blocked" ? route.abort() : route.fulfill({ contentType: "text/javascript", body: office }),
    );
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/taskpane.html`, { waitUntil: "commit" });
    await settle(page);
    return await page.innerText("body");
  } finally {
    await page.close();
  }
}
const trouble = (kind: string) => (page: Page) => page.waitForSelector(`[data-trouble=${kind}]`, { timeout: 10_000 });
const inThreeLanguages = /Панель[\s\S]*Панель[\s\S]*The pane/;

test("the page says in three languages that it opens, before any script has run", () => {
  const page = readFileSync(join(built.folder, "taskpane.html"), "utf8");
  expect(page.replace(/<script[\s\S]*<\/script>/g, "")).toMatch(inThreeLanguages);
});

test("a blocked Office.js is named, with its address, in words that stand off the edge", async () => {
  let left = 0;
  const text = await open("blocked", async (page) => {
    const box = await trouble("office")(page);
    left = (await box.boundingBox())?.x ?? 0;
  });
  expect(left).toBeGreaterThanOrEqual(8);
  expect(text).toMatch(inThreeLanguages);
  expect(text).toContain("appsforoffice.microsoft.com");
});

test("outside Excel the page says where it belongs", async () => {
  const office = officeInExcel.replace('host: "Excel"', "host: null");
  expect(await open(office, trouble("outside"))).toContain("вкладка «Главная»");
});

test("a file that a new release has taken away is named, with a button to open again", async () => {
  missing = /^files\/\d+\.\w+\.js$/;
  const text = await open(officeInExcel, trouble("file"));
  expect(text).toMatch(/не загрузился файл надстройки \d+\.\w+\.js/);
  expect(text).toContain("Қайта ашу · Открыть заново · Open again");
});

test("the pane's own script missing is named", async () => {
  missing = /^taskpane\.js$/;
  expect(await open(officeInExcel, trouble("file"))).toContain("taskpane.js");
});

test("a web view that cannot read the script is told so", async () => {
  broken = "taskpane.js";
  expect(await open(officeInExcel, trouble("old"))).toContain("WebView2");
});

test("a failure while starting is told with its words", async () => {
  const office = officeInExcel.replace('const facts = { host: "Excel" };', 'throw new Error("odd host");');
  expect(await open(office, trouble("other"))).toContain("odd host");
});

test("the script of the start is readable by the oldest web view", () => {
  const script = readFileSync(join(built.folder, "starting.js"), "utf8");
  expect(script).not.toMatch(/=>|`|\b(?:const|let|class|async)\b\s*[\w{[(]/);
});

test("the build itself, served from another origin, has no fault; each thing set up wrong is named, and nothing else", async () => {
  const names = readdirSync(built.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(built.folder.length + 1)
        .replaceAll("\\", "/"),
    );
  const files = new Map(names.map((name) => [name, readFileSync(join(built.folder, name))]));
  const chunk = names.find((name) => /^files\/\d+\.[0-9a-f]{8}\.js$/.test(name)) ?? "";
  const hosting = await serveFiles();
  hosting.files = files;
  const check = () => checkHosting(address, (url, request) => fetch(url.replace(address, hosting.url), request));
  try {
    expect(names.length).toBeGreaterThan(50);
    expect(await check()).toEqual([]);
    for (const { name, code, spoil, file, said } of misconfigurations(chunk, () => files)) {
      hosting.spoil = spoil;
      const found = (await check()).map((fault) => ({ name, code: fault.code, file: fault.file, said: fault.said }));
      expect(found).toEqual([{ name, code, file, said }]);
    }
  } finally {
    await hosting.close();
  }
});
