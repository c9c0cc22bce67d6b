import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";

/** The production build in a folder of its own, as `npm run build` makes it. */
export interface BuiltPane {
  readonly folder: string;
  remove(): void;
}

export async function buildPane(baseUrl: string): Promise<BuiltPane> {
  const folder = mkdtempSync(join(tmpdir(), "bagalau-dist-"));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS, as webpack reads it
  const configure = require("../../webpack.config.js") as (env: object, argv: { mode: string }) => Configuration;
  const configuration = configure({ baseUrl }, { mode: "production" });
  const stats = await new Promise<Stats>((resolve, reject) => {
    webpack({ ...configuration, output: { ...configuration.output, path: folder } }, (error, result) =>
      result === undefined ? reject(error ?? new Error("no build")) : resolve(result),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
