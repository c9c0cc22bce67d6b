import axe from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds wrong in a frame at present (WCAG A and AA), one line each; the page's own frame where the pane is the page. */
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
