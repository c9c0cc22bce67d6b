import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/** Where the browser's package unpacks its fonts. */
const folder = join(tmpdir(), "fonts", "fonts", "Open_Sans");

/**
 * Draws the pane in a face with the widths of Segoe UI, which is what Excel shows it in: Open Sans at 94 %.
 * Where the package did not unpack it, the system's own face stays.
 */
export async function drawAsInExcel(context: BrowserContext): Promise<void> {
  for (const [file, weight] of [
    ["OpenSans-Regular.ttf", "400"],
    ["OpenSans-Bold.ttf", "600 700"],
  ] as const) {
    const path = join(folder, file);
    if (!existsSync(path)) return;
    await context.addInitScript(
      ({ base64, weight }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const descriptors = { weight, sizeAdjust: "94%" };
        document.fonts.add(new FontFace("Segoe UI", bytes, descriptors));
      },
      { base64: readFileSync(path).toString("base64"), weight },
    );
  }
}
