import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Pictures of the pages of a PDF.
 * @param pdf Path of the PDF.
 * @param folder Folder of the pictures, made if it is missing.
 * @param dotsPerInch Resolution.
 * @returns Paths of the PNG pages in order.
 */
export async function pdfPages(pdf: string, folder: string, dotsPerInch = 80): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const stem = basename(pdf, ".pdf");
  await run("pdftoppm", ["-r", String(dotsPerInch), "-png", pdf, join(folder, stem)]);
  const pages = (await readdir(folder)).filter((name) => name.startsWith(`${stem}-`) && name.endsWith(".png"));
  return pages.sort().map((name) => join(folder, name));
}
