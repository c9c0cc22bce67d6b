import type { Bench, CheckedAddIn, Probe } from "./bench";
import { added, found } from "./bench";
import type { CheckRunning, ExcelCheck, ProbeId, ProbeResult } from "./probe-result";
import { probeAllFunctions, probeErrorThenValue, probeFollowing, probeFunctions, probeSpill } from "./probes/functions";
import {
  probeChart,
  probeCodes,
  probeConditionalFormat,
  probeFitToPage,
  probeProtection,
  probeValidation,
} from "./probes/sheet";
import {
  probeClipboard,
  probeFileSaving,
  probeRequirementSets,
  probeStorage,
  probeUndoList,
} from "./probes/surroundings";
import {
  probeCalculationMode,
  probeCollaboration,
  probeDateSystem,
  probeDecimalSign,
  probeNames,
  probeSettings,
  probeSheetNames,
} from "./probes/workbook";

/** The four of the functions work on the same cells, one after the other. */
const probes: Readonly<Record<ProbeId, Probe>> = {
  requirementSets: probeRequirementSets,
  functions: probeFunctions,
  spill: probeSpill,
  following: probeFollowing,
  errorThenValue: probeErrorThenValue,
  allFunctions: probeAllFunctions,
  calculationMode: probeCalculationMode,
  dateSystem: probeDateSystem,
  decimalSign: probeDecimalSign,
  sheetNames: probeSheetNames,
  settings: probeSettings,
  names: probeNames,
  codes: probeCodes,
  validation: probeValidation,
  conditionalFormat: probeConditionalFormat,
  chart: probeChart,
  fitToPage: probeFitToPage,
  protection: probeProtection,
  undoList: probeUndoList,
  collaboration: probeCollaboration,
  storage: probeStorage,
  fileSaving: probeFileSaving,
  clipboard: probeClipboard,
};

/** Every one of these needs an answer of the function before. */
const needFunctions: readonly ProbeId[] = ["spill", "following", "errorThenValue", "allFunctions"];

/** Marks the scratch sheet, so that one left by a check that was cut is known and goes with the next. */
const mark = "bagalau check";
const sheetName = "bagalau~check";

/**
 * Tries in the open workbook what an add-in depends on, on a scratch sheet that goes again.
 * @param addIn What the add-in does.
 * @param running What the check tells and hears while it runs.
 * @returns The results in the order of `probeIds`, and what could not be removed; the user's cells are neither read nor written.
 * @throws Whatever Excel says where no sheet can be added at all.
 */
export async function checkExcel(addIn: CheckedAddIn, running: CheckRunning = {}): Promise<ExcelCheck> {
  const scratch = await addScratchSheet();
  const bench: Bench = { addIn, ...scratch, patience: running.patience ?? 10_000 };
  const results: ProbeResult[] = [];
  const entries = Object.entries(probes) as [ProbeId, Probe][];
  try {
    for (const [id, probe] of entries) {
      const result = await tryOne(id, probe, bench, results, running.signal);
      results.push(result);
      running.onResult?.(result, results.length, entries.length);
    }
  } finally {
    await removeAdded(scratch.sheet);
  }
  return { results, left: (await isThere(scratch.sheet)) ? [scratch.sheetName] : [] };
}

async function tryOne(
  id: ProbeId,
  probe: Probe,
  bench: Bench,
  before: readonly ProbeResult[],
  signal: AbortSignal | undefined,
): Promise<ProbeResult> {
  const isDeaf = before.some((result) => result.id === "functions" && result.status === "wrong");
  if (signal?.aborted === true || (isDeaf && needFunctions.includes(id))) return found(id, "untried");
  try {
    return await probe(bench);
  } catch (error) {
    return found(id, "untried", { error: messageOf(error) });
  }
}

async function addScratchSheet(): Promise<Pick<Bench, "sheet" | "sheetName">> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const former = worksheets.getItemOrNullObject(sheetName);
    const cell = former.getRange("Z1");
    cell.load("values");
    await context.sync();
    const isOurs = !former.isNullObject && cell.values[0]?.[0] === mark;
    if (isOurs) former.delete();
    const name = former.isNullObject || isOurs ? sheetName : `${sheetName} ${Date.now() % 100_000}`;
    const sheet = worksheets.add(name);
    sheet.getRange("Z1").values = [[mark]];
    sheet.load("id");
    await context.sync();
    return { sheet: sheet.id, sheetName: name };
  });
}

async function removeAdded(sheetId: string): Promise<void> {
  await Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    const parts = [
      worksheets.getItemOrNullObject(sheetId),
      names.getItemOrNullObject(added.name),
      ...added.settings.map((key) => settings.getItemOrNullObject(key)),
    ];
    await context.sync();
    for (const part of parts) if (!part.isNullObject) part.delete();
    await context.sync();
  });
}

async function isThere(id: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    return !sheet.isNullObject;
  });
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
