import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";

const run = promisify(execFile);

/** How many pages of a PDF carry each sheet's name in the footer. */
export async function pagesBySheet(pdf: string, plan: WorkbookPlan): Promise<Map<string, number>> {
  const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 64 * 1_048_576 });
  const footers = stdout.split("\f").map((page) => page.trimEnd().split("\n").at(-1) ?? "");
  const nameOf = (footer: string) => / {2,}((?:(?! {2}).)*) · \d+ \/ \d+$/.exec(footer)?.[1];
  return new Map(plan.sheets.map(({ name }) => [name, footers.filter((footer) => nameOf(footer) === name).length]));
}

/** Pages a sheet may fill: with twenty organisations each band between two breaks is one page. */
export function mostPages({ print, visibility }: WorkbookPlan["sheets"][number]): number {
  if (!print || visibility !== "visible") return 0;
  if ("wide" in print.fit) return print.fit.wide * print.fit.tall;
  return (1 + (print.columnBreaks?.length ?? 0)) * (1 + (print.rowBreaks?.length ?? 0));
}
