import { functionsMetadata } from "../../../src/app/functions-metadata";
import { registerFunctions } from "../../../src/app/custom-functions";
import type { FunctionMetadata } from "../../../src/excel-host/host/custom-functions";
import { createHeadlessHost, type HeadlessHost, type HeadlessOptions } from "../../../src/excel-host/headless";

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
 * @param options The workbook to open, else an empty one, and which Excel it is.
 */
export async function startExcel(options: Pick<HeadlessOptions, "state" | "profiles"> = {}): Promise<HeadlessHost> {
  const { functions } = functionsMetadata("en") as Metadata;
  const excel = await createHeadlessHost({ functions, ...options });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, CustomFunctions: excel.CustomFunctions });
  registerFunctions();
  latest = excel;
  return excel;
}
