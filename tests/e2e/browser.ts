import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

/** Where Debian puts the fonts with the widths of Calibri and Cambria (fonts-crosextra-carlito). */
const calibriLike = "/usr/share/fonts/truetype/crosextra";

const channels = ["chrome", "msedge"] as const;

/** Switches that turn off what a test does not need, above all calls to other hosts. */
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Opens a browser without a window: Chromium from the package on 64-bit Linux, else an installed Chrome or Edge.
 * @throws When there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux" && process.arch === "x64") return launchPackaged();
  const failures: unknown[] = [];
  for (const channel of channels) {
    try {
      return await chromium.launch({ channel, args: quiet });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, "The browser tests need Google Chrome or Microsoft Edge installed.");
}

async function launchPackaged(): Promise<Browser> {
  // Read when the package is loaded: it then unpacks the libraries that a bare system lacks.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  // Carlito has the widths of Calibri; the package's own Open Sans is for systems without fonts.
  if (existsSync(calibriLike)) process.env["FONTCONFIG_PATH"] ??= "/etc/fonts";
  const { packaged, executablePath } = await oneAtATime(async () => {
    const { default: loaded } = await import("@sparticuz/chromium");
    return { packaged: loaded, executablePath: await loaded.executablePath() };
  });
  // Without its software graphics card the browser draws by itself: a whole job in the workbench takes half the time.
  const kept = packaged.args.filter(
    (switched) => !/single-process|web-security|insecure|zygote|gpu|angle|swiftshader/.test(switched),
  );
  return chromium.launch({
    executablePath,
    args: [...kept, "--no-sandbox", "--disable-gpu", ...quiet],
  });
}

/** Longer than unpacking takes, in milliseconds: whoever held the lock was stopped. */
const stale = 60_000;

/**
 * Unpacks while nobody else does. The package takes a file that is there for a whole one: of two workers that begin together
 * the second started half a browser.
 */
async function oneAtATime<T>(unpack: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), "bagalau-unpacking-chromium");
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > stale) rmSync(lock, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    return await unpack();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

export interface WatchedPage {
  readonly page: Page;
  /** Hosts that were asked for anything, other than by `data:` and `blob:`. */
  readonly hosts: ReadonlySet<string>;
  /** Errors of the page and of its console. */
  readonly errors: readonly string[];
}

/** Opens a page that notes which hosts it asks and what goes wrong in it. */
export async function openPage(
  browser: Browser,
  options: { readonly width?: number; readonly height?: number; readonly locale?: string } = {},
): Promise<WatchedPage> {
  const { width = 1440, height = 900, locale = "ru-RU" } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale, reducedMotion: "reduce" });
  const page = await context.newPage();
  const hosts = new Set<string>();
  const errors: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:") hosts.add(hostname);
  });
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  return { page, hosts, errors };
}

/** Takes a picture of what the page shows. */
export async function takePicture(page: Page, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
}
