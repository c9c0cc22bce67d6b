import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { convert } from "./office-program";
import { pdfPages } from "./pdf-pages";

function isPlan(value: unknown): value is WorkbookPlan {
  return typeof value === "object" && value !== null && "sheets" in value && "structureLocked" in value;
}

/** Plans a module exports: plans themselves, or groups of plans, or of functions that make them, by name. */
function plansOf(exported: Readonly<Record<string, unknown>>): [string, WorkbookPlan][] {
  return Object.entries(exported).flatMap(([name, value]): [string, WorkbookPlan][] => {
    if (isPlan(value)) return [[name, value]];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([inner, item]: [string, unknown]): [string, WorkbookPlan][] => {
      const plan: unknown = typeof item === "function" ? (item as () => unknown)() : item;
      return isPlan(plan) ? [[inner, plan]] : [];
    });
  });
}

async function main(source: string | undefined, folder: string | undefined): Promise<void> {
  if (source === undefined || folder === undefined) {
    process.stderr.write("npx tsx tests/interop/look.ts <module exporting plans | file.xlsx> <folder>\n");
    process.exitCode = 2;
    return;
  }
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  if (source.endsWith(".xlsx")) {
    files.push(source);
  } else {
    const exported = (await import(resolve(source))) as Record<string, unknown>;
    for (const [name, plan] of plansOf(exported)) {
      const file = join(folder, `${name}.xlsx`);
      await writeFile(file, await writePlan(plan));
      files.push(file);
    }
  }
  for (const pdf of (await convert(files, ["pdf"], folder)).pdf) {
    const pages = await pdfPages(pdf, folder);
    process.stdout.write(`${basename(pdf)}: ${pages.join(" ")}\n`);
  }
}

void main(process.argv[2], process.argv[3]);
