import type { NamePlan } from "../../plan/sheet-plan";
import { namesByKey } from "../apply-sheet";
import { plannedArea } from "./clear-sheet";
import { defineName } from "../define-name";
import { heldPlan } from "./held-plan";
import { HostFailure } from "../host-failure";
import { takeChangeBack } from "./put-sheets-back";
import { queueRewrite, type Rewrite } from "./queue-rewrite";
import { holdBack } from "../session";
import { markOf, nothingCreated } from "./unfinished-mark";
import { extentOf, type WayBack } from "./way-back";

/** A name that stands on a rewritten sheet. */
export interface NameRewrite {
  readonly plan: NamePlan;
  /** What it referred to before; absent for a name the workbook did not have. */
  readonly before?: string;
}

export interface RewriteStep {
  readonly sheets: readonly Rewrite[];
  readonly names: readonly NameRewrite[];
}

/**
 * Writes sheets anew in one batch, protected ones too; on failure contents and protection are put back. The way back is
 * kept in the workbook first, so that the step can be taken back after the pane or Excel has gone in its midst.
 * @param context Context of the running work.
 * @param step Sheets with their contents before, and the names on them.
 * @param label Which step of which year, for whoever finds it unfinished.
 */
export async function rewriteSheets(context: Excel.RequestContext, step: RewriteStep, label: string): Promise<void> {
  const back = wayBackOfRewrite(step);
  const mark = await markOf(label, back);
  try {
    holdBack(context);
    mark.queue(context);
    const nameOf = namesByKey(step.sheets.map(({ plan, before }) => ({ key: plan.key, name: before.name })));
    for (const { plan, before } of step.names) {
      const sheet = step.sheets.find((rewrite) => rewrite.plan.key === plan.sheet);
      if (sheet) defineName(context, plan, sheet.before.name, before !== undefined);
    }
    for (const rewrite of step.sheets) queueRewrite(context, rewrite, nameOf);
    mark.remove(context);
    await context.sync();
  } catch (error) {
    await takeChangeBack(context, back, nothingCreated).catch((left: unknown) => {
      const details = `${String(error)}; contents could not be put back: ${String(left)}`;
      throw new HostFailure("unknown", details, { cause: error });
    });
    throw error;
  }
}

/**
 * How a rewrite is taken back.
 * @param step The rewrite.
 */
export function wayBackOfRewrite({ sheets, names }: RewriteStep): WayBack {
  const known = names.flatMap(({ plan, before }) => (before === undefined ? [] : [[plan.name, before] as const]));
  return {
    kept: sheets.map(({ plan, before, was }) => ({
      was: heldPlan(was ?? plan, before, plannedArea(was ?? plan, plan)),
      plan: extentOf(plan),
      held: { sheetId: before.sheetId, name: before.name, isProtected: before.isProtected },
    })),
    removed: [],
    names: names.map(({ plan }) => plan.name),
    namesBefore: [],
    formulas: Object.fromEntries(known),
  };
}
