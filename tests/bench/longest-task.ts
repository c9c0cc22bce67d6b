import type { Browser, Frame, Page } from "playwright-core";

/** An event of the browser's trace; durations in microseconds, `tdur` of the processor alone. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of some work, in milliseconds. */
export interface Longest {
  readonly wall: number;
  /** What the processor worked on it; the same however busy the machine is otherwise. */
  readonly processor: number;
}

const keyPause = 60;

/** Opens a step and lets the pane come to rest. */
export async function step(page: Page, pane: Frame, number: number, title: string): Promise<void> {
  await pane.locator("h1").press(`Alt+${number}`);
  await pane.locator("h1", { hasText: title }).waitFor();
  await page.waitForTimeout(300);
}

/** Types as fast as people do. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: keyPause });
}

/** The longest task of the page's threads while some work is done. */
export async function longest(page: Page, browser: Browser, work: () => Promise<void>): Promise<Longest> {
  await page.waitForTimeout(500);
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await work();
  await page.waitForTimeout(500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /RunTask$/.test(name) && pages.has(`${pid}:${tid}`));
  const most = (part: "dur" | "tdur"): number => Math.max(0, ...tasks.map((task) => (task[part] ?? 0) / 1000));
  return { wall: most("dur"), processor: most("tdur") };
}

/** As it stands in a report. */
export function show({ wall, processor }: Longest): string {
  return `${processor.toFixed(0)} ms of the processor, ${wall.toFixed(0)} ms by the clock`;
}
