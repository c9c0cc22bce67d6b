import type { Browser, Frame, Page } from "playwright-core";

/** An event of the browser's trace; durations in microseconds, `tdur` of the processor alone. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of some work, in milliseconds. */
export interface Longest {
  readonly wall: number;
  /** What the processor worked on it; the same however busy the machine is otherwise. */
  readonly processor: number;
  /** The same of the tasks that drew no frame: the workbench's grid is drawn in the page, Excel's is not. */
  readonly undrawn: number;
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
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "__metadata"] });
  await work();
  await page.waitForTimeout(500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const own = traceEvents.filter(({ pid, tid }) => pages.has(`${pid}:${tid}`));
  const tasks = own.filter(({ name }) => /RunTask$/.test(name));
  const frames = own.filter(({ name }) => name === "FireAnimationFrame");
  const undrawn = tasks.filter(
    ({ pid, ts, dur = 0 }) => !frames.some((one) => one.pid === pid && one.ts >= ts && one.ts < ts + dur),
  );
  const most = (of: readonly TraceEvent[], part: "dur" | "tdur"): number =>
    of.reduce((longest, task) => Math.max(longest, (task[part] ?? 0) / 1000), 0);
  return { wall: most(tasks, "dur"), processor: most(tasks, "tdur"), undrawn: most(undrawn, "tdur") };
}

/** As it stands in a report. */
export function show({ wall, processor }: Pick<Longest, "wall" | "processor">): string {
  return `${processor.toFixed(0)} ms of the processor, ${wall.toFixed(0)} ms by the clock`;
}
