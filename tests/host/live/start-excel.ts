import { functionsMetadata } from "../../../src/app/functions-metadata";
import { registerFunctions } from "../../../src/app/custom-functions";
import type { FunctionMetadata } from "../../../src/excel-host/host/custom-functions";
import type { WorkbookState } from "../../../src/excel-host/host/host-state";
import { createHeadlessHost, type HeadlessHost } from "../../../src/excel-host/headless";

interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

let latest: HeadlessHost | undefined;

/** Resolves when the Excel that was started last has calculated everything. */
export async function calculated(): Promise<void> {
  await latest?.idle();
}

/**
 * Excel without a screen, with the add-in's functions registered and its globals in place.
 * @param state The workbook to open; else an empty one.
 */
export async function startExcel(state?: WorkbookState): Promise<HeadlessHost> {
  const excel = await createHeadlessHost({
    functions: (functionsMetadata("en") as Metadata).functions,
    ...(state && { state }),
  });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, CustomFunctions: excel.CustomFunctions });
  registerFunctions();
  latest = excel;
  return excel;
}
