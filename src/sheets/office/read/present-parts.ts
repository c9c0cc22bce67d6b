import { unfinishedKey, type UnfinishedStep } from "../change/back/created-parts";
import { leaseName, leaseOf, type Lease } from "../change/lease";
import { areaSizes, type AreaSizes } from "./area-sizes";
import { HostFailure } from "../host-failure";
import { queueOthersAtWork } from "../others-at-work";

/** What the workbook holds before a step. */
export interface PresentParts {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** What each name refers to, with a leading `=`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Sizes of the areas that names refer to. */
  readonly sizes: AreaSizes;
  /** Id of the active sheet. */
  readonly active: string;
  /** A step that did not come to its end and was not taken back then. */
  readonly unfinished?: UnfinishedStep;
  /** A step that writes, or that was given up while it wrote. */
  readonly lease?: Lease;
  /** Somebody else has the workbook open at this moment. */
  readonly withOthers: boolean;
}

/** 1 January 2000 as Excel counts it; four years less where it counts from 1904. */
const newYear2000 = 36526;

/**
 * Asks the workbook how it counts dates; nothing is written.
 * @param context Context of the running work.
 * @returns Call it after the sync.
 * @throws HostFailure `date-system`, then, where dates would be read and written four years off.
 */
function queueDateSystem(context: Excel.RequestContext): () => void {
  const serial = context.workbook.functions.date(2000, 1, 1);
  serial.load("value");
  return () => {
    if (serial.value !== newYear2000) throw new HostFailure("date-system", `DATE(2000,1,1) = ${serial.value}`);
  };
}

/**
 * Lists the sheets and names of the workbook.
 * @param context Context of the running work; one sync.
 * @throws HostFailure `date-system` where the workbook counts dates from 1904.
 */
export async function presentParts(context: Excel.RequestContext): Promise<PresentParts> {
  const { worksheets, names, settings } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  const marker = settings.getItemOrNullObject(unfinishedKey);
  marker.load("value");
  const requireDateSystem = queueDateSystem(context);
  const areOthersAtWork = queueOthersAtWork(context);
  await context.sync();
  requireDateSystem();
  const formulas = new Map(names.items.map((name) => [name.name, String(name.formula)]));
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    names: names.items.map((name) => name.name),
    formulas,
    sizes: areaSizes(formulas),
    active: active.id,
    withOthers: areOthersAtWork(),
    ...leaseIn(names.items),
    ...(!marker.isNullObject && unfinishedOf(String(marker.value))),
  };
}

function leaseIn(names: readonly Excel.NamedItem[]): Pick<PresentParts, "lease"> {
  const lease = leaseOf(names.find(({ name }) => name === leaseName)?.formula as string | undefined);
  return lease ? { lease } : {};
}

/** A mark that is none of ours counts as none. */
function unfinishedOf(text: string): Pick<PresentParts, "unfinished"> {
  try {
    const { token, sheetIds, names, sheetNames, active, label } = JSON.parse(text) as Partial<UnfinishedStep>;
    if (token === "" || !Array.isArray(sheetIds) || !Array.isArray(names)) return {};
    const start = { ...(typeof token === "string" && { token }), ...(Array.isArray(sheetNames) && { sheetNames }) };
    return { unfinished: { ...start, sheetIds, names, active: String(active), label: String(label ?? "") } };
  } catch {
    return {};
  }
}
