import type { Protection } from "../../../plan/sheet-plan";
import { protectionOptions } from "../../write/apply-page";
import { sheetJobsInTurns, type NameOf } from "../../write/apply-sheet";
import type { Job } from "../../session";
import type { SheetContents } from "../../read/sheet-contents";
import { queueClear, type PlannedExtent } from "../clear-sheet";
import { contentsJobs } from "./contents-job";
import { rowsJob } from "./rows-job";
import type { SheetPlan } from "../../../plan/sheet-plan";
import { atOnce, type Turns } from "../../../plan/turns";
import type { KeptSheet, SheetOfContents, SheetOfRows } from "../sheets-change";

/** A sheet about to be written over, by what stands on it. */
interface Overwrite {
  readonly scope?: undefined;
  readonly plan: SheetPlan;
  readonly was: PlannedExtent;
  readonly held: Pick<SheetContents, "sheetId">;
}

type OnSheet<Kept extends KeptSheet> = Pick<Kept, "scope" | "plan"> & { readonly held: Pick<SheetContents, "sheetId"> };

/**
 * A kept sheet as it is to be, left unprotected.
 * @param sheet Its plan, and how far the one before reached.
 * @param now Its protection and charts at present.
 * @param nameOf Names of the sheets that links lead to.
 * @returns Jobs in their order, one unless the sheet is large.
 */
export function keptJobs(...about: Parameters<typeof keptJobsInTurns>): readonly Job[] {
  return atOnce(keptJobsInTurns(...about));
}

/** The same in parts: what a long sheet needs takes its time to be found. */
export function* keptJobsInTurns(
  sheet: Overwrite | OnSheet<SheetOfContents> | OnSheet<SheetOfRows>,
  now: Pick<SheetContents, "isProtected" | "charts">,
  nameOf: NameOf,
): Turns<readonly Job[]> {
  const { sheetId } = sheet.held;
  switch (sheet.scope) {
    case "contents":
      return contentsJobs(sheet.plan, sheetId, now.isProtected);
    case "rows":
      return [rowsJob(sheet.plan, sheetId, now.isProtected)];
    case undefined:
      return yield* wholeJobs(sheet, now, nameOf);
  }
}

function* wholeJobs(
  { plan, was, held }: Overwrite,
  now: Pick<SheetContents, "isProtected" | "charts">,
  nameOf: NameOf,
): Turns<readonly Job[]> {
  const find = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(held.sheetId);
  const [first, ...later] = yield* sheetJobsInTurns(plan, nameOf, find);
  const begin: Job = {
    bytes: first.bytes,
    queue(context) {
      const sheet = find(context);
      if (now.isProtected) sheet.protection.unprotect();
      queueClear(sheet, [was, plan], now);
      first.queue(context);
    },
  };
  return [begin, ...later];
}

/** Queues the protection a plan asks for. */
export function protectSheet(sheet: Excel.Worksheet, { protection }: { readonly protection?: Protection }): void {
  if (protection) sheet.protection.protect(protectionOptions(protection));
}
