import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { realPlans } from "../contract/real-plans";
import { convert } from "./office-program";

const run = promisify(execFile);
const folder = join(process.cwd(), "build", "interop", "pages");

/** How many pages of a PDF carry each sheet's name in the footer. */
async function pagesBySheet(pdf: string, plan: WorkbookPlan): Promise<Map<string, number>> {
  const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 64 * 1_048_576 });
  const footers = stdout.split("\f").map((page) => page.trimEnd().split("\n").at(-1) ?? "");
  const nameOf = (footer: string) => / {2,}((?:(?! {2}).)*) · \d+ \/ \d+$/.exec(footer)?.[1];
  return new Map(plan.sheets.map(({ name }) => [name, footers.filter((footer) => nameOf(footer) === name).length]));
}

/** Pages a sheet may fill: with twenty organisations each band between two breaks is one page. */
function mostPages({ print, visibility }: WorkbookPlan["sheets"][number]): number {
  if (!print || visibility !== "visible") return 0;
  if ("wide" in print.fit) return print.fit.wide * print.fit.tall;
  return (1 + (print.columnBreaks?.length ?? 0)) * (1 + (print.rowBreaks?.length ?? 0));
}

describe("pages for people to look at, in build/interop/pages", () => {
  const names = Object.keys(realPlans);
  let pdfs: readonly string[];
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    for (const [index, file] of files.entries()) {
      const plan = realPlans[names[index] as string];
      if (plan) await writeFile(file, await writePlan(plan()));
    }
    pdfs = await convert(files, "pdf", folder);
  });

  test.each(names)("%s: every printed sheet has its pages and no more", async (name) => {
    const plan = realPlans[name]?.();
    if (!plan) throw new RangeError(name);
    const pages = await pagesBySheet(pdfs[names.indexOf(name)] as string, plan);
    const wrong = plan.sheets.flatMap((sheet) => {
      const [found, most] = [pages.get(sheet.name) ?? 0, mostPages(sheet)];
      const least = sheet.print && "wide" in sheet.print.fit ? Math.min(1, most) : most;
      return found < least || found > most ? [{ sheet: sheet.name, found, least, most }] : [];
    });
    expect(wrong).toEqual([]);
  });
});
