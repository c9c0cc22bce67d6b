import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** What axe finds wrong in the workbench's pane at present (WCAG A and AA), one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((one) => new URL(one.url()).pathname === "/pane.html");
  if (!frame) throw new Error("the page has no pane");
  return faultsIn(frame);
}

/** The same for one frame; the page's own where the pane is the page. */
export async function faultsIn(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
      // Still an experiment of axe: it asks that "I … 100 201" stand letter by letter in "I place, …, 100 201.00 points".
      rules: { "label-content-name-mismatch": { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
  });
}
