import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Most the pane may load before it shows anything: 150 KB, gzipped. */
export const firstJavaScriptLimit = 150 * 1024;

/**
 * The scripts a browser must have before the pane shows anything: those named in its page, without Office.js.
 * @param dist Folder of a production build.
 * @returns Bytes after gzip.
 * @throws Error when the page names no script of its own.
 */
export function firstJavaScriptSize(dist: string): number {
  const page = readFileSync(join(dist, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)]
    .map(([, source = ""]) => source)
    .filter((source) => !/^https?:/.test(source));
  if (scripts.length === 0) throw new Error(`${join(dist, "taskpane.html")} names no script of its own`);
  return scripts.reduce((sum, source) => sum + gzipSync(readFileSync(join(dist, source)), { level: 9 }).length, 0);
}
