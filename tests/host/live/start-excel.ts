import { functionsMetadata } from "../../../src/functions/metadata";
import { registerFunctions } from "../../../src/functions/register";
import type { FunctionMetadata } from "../../../src/workbench/host/custom-functions";
import type { WorkbookState } from "../../../src/workbench/host/host-state";
import { createHeadlessHost, type HeadlessHost } from "../../../src/workbench/headless";

interface Metadata {
  readonly functions: readonly FunctionMetadata[];
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
  return excel;
}
