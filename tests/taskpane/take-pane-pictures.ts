import { build } from "esbuild";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

/** A picture of the pane to compare with the design: which year, step, size and language. */
interface Picture {
  readonly name: string;
  readonly language: string;
  readonly data?: "sample" | "flawed" | "none";
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly contrast?: boolean;
  /** 1–8, as on the keyboard. */
  readonly step?: number;
  readonly then?: (page: Page) => Promise<unknown>;
}

const openFirst = (page: Page): Promise<void> => page.locator(".stand li button").nth(1).click();
const openWhy = async (page: Page): Promise<void> => {
  await openFirst(page);
  await page.locator(".blk").nth(1).click();
};
const openReach = async (page: Page): Promise<void> => {
  await page.locator(".stand li button").nth(3).click();
  await page.locator("[data-rove=reach]").click();
  await page.locator(".reach").first().waitFor();
};
const openPerThousand = (page: Page): Promise<void> => page.locator(".chips .chip").last().click();
const openScenario = async (page: Page): Promise<void> => {
  await page.locator("[data-rove=scenario]").click();
  await page.locator(".foot button").last().click();
  await page.locator(".compared").waitFor();
};
const openRobustness = async (page: Page): Promise<void> => {
  await page.locator("[data-rove=robustness]").click();
  await page.locator(".foot button").last().click();
  await page.locator(".firm").waitFor();
  await page.locator(".body").evaluate((body) => body.scrollTo(0, 220));
};
const openRemovals = async (page: Page): Promise<void> => {
  await openRobustness(page);
  await page.locator(".body").evaluate((body) => body.scrollTo(0, body.scrollHeight / 2));
};
const openMore = (page: Page): Promise<void> => page.locator("[data-rove=more]").click();
const openGaps = (page: Page): Promise<void> => page.locator(".gridt .name").nth(1).click();
const nextFinding = async (page: Page): Promise<void> => {
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
};

/** A warning being accepted, after one that has been. */
const acceptWarning = async (page: Page): Promise<void> => {
  const row = page.locator(".fnd:has(.warning) > button");
  await row.nth(1).focus();
  await page.keyboard.press("a");
  await page.locator(".reason textarea").fill("С марта работают 3 новые приёмные, журнал № 2");
  await page.locator(".reason input").fill("А. Сейтова");
  await page.keyboard.press("Control+Enter");
  await page.locator(".fnd.done").waitFor();
  await page.keyboard.press("a");
  await page.locator(".reason textarea").fill("да, верно");
  await page.keyboard.press("Control+Enter");
};

function everyStep(language: string, size: Partial<Picture>, label: string): Picture[] {
  const steps = ["year", "criteria", "figures", "check", "rating", "awards", "summary", "approval"];
  const at = { language, data: "flawed" as const, ...size };
  return [
    { ...at, name: `${label}-0-first-${language}`, data: "none" },
    {
      ...at,
      name: `${label}-0-start-${language}`,
      data: "none",
      then: (page) => page.locator("[data-rove=start]").click(),
    },
    ...steps.map((name, index): Picture => ({
      ...at,
      name: `${label}-${index + 1}-${name}-${language}`,
      step: index + 1,
      ...(name === "check" && { then: nextFinding }),
    })),
    { ...at, name: `${label}-4-accept-${language}`, step: 4, then: acceptWarning },
    { ...at, name: `${label}-3-gaps-${language}`, step: 3, then: openGaps },
    { ...at, name: `${label}-5-why-${language}`, step: 5, then: openWhy },
    { ...at, name: `${label}-5-per-thousand-${language}`, step: 5, then: openPerThousand },
    { ...at, name: `${label}-5-reach-${language}`, step: 5, then: openReach },
    { ...at, name: `${label}-5-scenario-${language}`, step: 5, then: openScenario },
    { ...at, name: `${label}-5-robustness-${language}`, step: 5, then: openRobustness },
    { ...at, name: `${label}-5-removals-${language}`, step: 5, then: openRemovals },
    { ...at, name: `${label}-9-more-${language}`, step: 1, then: openMore },
  ];
}

const pictures: readonly Picture[] = [
  ...everyStep("ru", {}, "350"),
  ...everyStep("kk", { width: 320 }, "320"),
  ...everyStep("kk", {}, "350"),
  ...everyStep("en", { width: 420 }, "420"),
  ...everyStep("ru", { theme: "dark" }, "dark"),
  ...everyStep("ru", { height: 378 }, "short"),
  ...everyStep("ru", { width: 175, height: 360 }, "zoom"),
  { name: "contrast-5-rating-ru", language: "ru", data: "flawed", contrast: true, step: 5 },
  { name: "contrast-3-figures-ru", language: "ru", data: "flawed", contrast: true, step: 3 },
  { name: "sample-5-rating-kk", language: "kk", step: 5 },
];

async function main(): Promise<void> {
  const [folder = "build/pane-pictures", filter = ""] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const browser = await launch();
  try {
    for (const picture of pictures.filter(({ name }) => name.includes(filter))) {
      const { width = 350, height = 720, theme = "light", language, data = "sample", contrast = false } = picture;
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: 2,
        ...(contrast && { forcedColors: "active" as const }),
      });
      await page.goto(`http://127.0.0.1:${port}/?language=${language}&theme=${theme}&data=${data}`);
      await page.locator(data === "none" ? ".ways" : ".strip").waitFor();
      if (picture.step !== undefined) await page.keyboard.press(`Alt+Digit${picture.step}`);
      await picture.then?.(page);
      await page.locator(".foot, .ways").waitFor();
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(folder, `${picture.name}.png`) });
      const overflow = await page.evaluate(() => {
        const body = document.querySelector(".body");
        return body === null ? 0 : body.scrollWidth - body.clientWidth;
      });
      if (overflow > 0) process.stdout.write(`${picture.name}: ${overflow} px wider than the pane\n`);
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function launch(): Promise<Browser> {
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const { chromium } = await import("playwright-core");
  const unwanted = /single-process|web-security|insecure|zygote/;
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...packed.args.filter((argument) => !unwanted.test(argument)), "--no-sandbox", "--no-first-run"],
  });
}

async function serve(): Promise<Server> {
  const built = await build({
    entryPoints: [join(__dirname, "pane-page.tsx")],
    outdir: "/pane",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
  });
  const files = new Map(built.outputFiles.map(({ path, text }) => [path.replace("/pane", ""), text]));
  const html = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8").replace(
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
  return server;
}

void main();
