import axe from "axe-core";
import type { Frame } from "playwright-core";

/** Rules whose answer depends on colours: all that another theme can change. */
const ofColours = ["color-contrast", "link-in-text-block"];
const byLaw = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/**
 * What axe finds wrong in a frame at present (WCAG A and AA), one line each; the page's own frame where the pane is the page.
 * @param what Everything, or only what another theme of the same page can change (its colours), or another language (all else).
 */
export async function faultsIn(
  frame: Frame,
  what: "all" | "colours" | "all but colours" = "all",
): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe.source);
  const runOnly = what === "colours" ? ofColours : byLaw;
  const left = [
    // Still an experiment of axe: it asks that "I … 100 201" stand letter by letter in "I place, …, 100 201.00 points".
    ...(what === "colours" ? [] : ["label-content-name-mismatch"]),
    ...(what === "all but colours" ? ofColours : []),
  ];
  const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
  return frame.evaluate(
    async (options) => {
      const runner = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await runner.run(document, options);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
    },
    { runOnly, rules },
  );
}
