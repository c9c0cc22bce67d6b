import type { NamePlan, SheetPlan } from "../../plan/sheet-plan";
import { protectionOptions } from "../apply-page";
import { namesByKey, sheetJob, type NameOf } from "../apply-sheet";
import { queueClear } from "./clear-sheet";
import type { Job } from "../session";
import type { SheetContents } from "../sheet-contents";
import type { PlannedExtent } from "./way-back";

/** A sheet that stays itself, with its plan before and after, its name too; what stands beyond both is left alone. */
export interface KeptSheet {
  readonly plan: SheetPlan;
  readonly was: SheetPlan;
  readonly held: SheetContents;
  /** `contents` writes the formulas of the plan and leaves everything else as it stands; `was` says nothing then. */
  readonly scope?: "contents";
}

/** How the sheets of a step change. */
export interface SheetsChange {
  readonly kept: readonly KeptSheet[];
  readonly added: readonly SheetPlan[];
  readonly removed: readonly Pick<KeptSheet, "was" | "held">[];
  /** Keys of all sheets in the order of their tabs: where added ones are put. */
  readonly order: readonly string[];
  readonly orderBefore: readonly string[];
  readonly names: readonly NamePlan[];
  /** What names are to refer to where it is not their planned area, by name. */
  readonly references?: ReadonlyMap<string, string>;
  /** Names on the same sheets before. */
  readonly namesBefore: readonly NamePlan[];
}

/** What a defined name takes on the wire, roughly. */
export const bytesPerName = 400;

/** A sheet about to be written over, by what stands on it. */
export interface Overwrite {
  readonly plan: SheetPlan;
  readonly was: PlannedExtent;
  readonly held: Pick<SheetContents, "sheetId">;
}

/**
 * A kept sheet written anew where it stands, left unprotected.
 * @param sheet Its plan, and how far the one before reached.
 * @param now Its protection and charts at present.
 * @param nameOf Names of the sheets that links lead to.
 */
export function rewriteJob({ plan, was, held }: Overwrite, now: SheetContents, nameOf: NameOf): Job {
  const find = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(held.sheetId);
  const fill = sheetJob(plan, nameOf, find);
  return {
    bytes: fill.bytes,
    queue(context) {
      const sheet = find(context);
      if (now.isProtected) sheet.protection.unprotect();
      queueClear(sheet, [was, plan], now);
      fill.queue(context);
    },
  };
}

/** Queues the protection a plan asks for. */
export function protectSheet(sheet: Excel.Worksheet, plan: Pick<SheetPlan, "protection">): void {
  if (plan.protection) sheet.protection.protect(protectionOptions(plan.protection));
}

/**
 * Names of the sheets of a change by key.
 * @param change Kept and added sheets.
 */
export function sheetNamesOf({ kept, added }: Pick<SheetsChange, "kept" | "added">): NameOf {
  return namesByKey([...kept.map(({ plan }) => plan), ...added]);
}
