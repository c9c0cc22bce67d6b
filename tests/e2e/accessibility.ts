import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong in the pane at present (WCAG A and AA), one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((one) => new URL(one.url()).pathname === "/pane.html");
  if (!frame) throw new Error("the page has no pane");
  await frame.evaluate(axe.source);
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
